package eu.passerelle.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.gap.Balance.Share;
import eu.passerelle.matching.Block;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A balance of both sides")
class BalanceTest {

  @Test
  @DisplayName("says of how many none fits, and what keeps most of them apart")
  void counts() {
    Balance balance = new Balance();
    balance.add(Subject.PLACE, Optional.empty(), 5);
    balance.add(Subject.PLACE, Optional.of(Block.WAY), 2);
    balance.add(Subject.PLACE, Optional.of(Block.GERMAN), 1);
    balance.add(Subject.PLACE, Optional.of(Block.GERMAN), 3);
    balance.add(Subject.CANDIDATE, Optional.empty(), 7);
    assertEquals(11, balance.all(Subject.PLACE));
    assertEquals(6, balance.without(Subject.PLACE));
    assertEquals(
        List.of(new Share(Block.GERMAN, 4), new Share(Block.WAY, 2)),
        balance.blocks(Subject.PLACE));
    assertEquals(Optional.of(Block.GERMAN), balance.most(Subject.PLACE));
    assertEquals(7, balance.all(Subject.CANDIDATE));
    assertEquals(0, balance.without(Subject.CANDIDATE));
    assertEquals(Optional.empty(), balance.most(Subject.CANDIDATE));
  }

  @Test
  @DisplayName("is empty where nothing is open and nobody looks")
  void empty() {
    assertTrue(new Balance().isEmpty());
  }
}
