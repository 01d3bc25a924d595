package eu.passerelle.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a list that is asked for")
class PageAskedTest {

  @Test
  @DisplayName("is that page, or the nearest there is, however large the number")
  void nearest() {
    assertEquals(3, PageAsked.nearest(3, 41, 20));
    assertEquals(3, PageAsked.nearest(4, 41, 20));
    assertEquals(2, PageAsked.nearest(3, 40, 20));
    assertEquals(1, PageAsked.nearest(0, 41, 20));
    assertEquals(1, PageAsked.nearest(-1, 41, 20));
    assertEquals(1, PageAsked.nearest(7, 0, 20));
    assertEquals(3, PageAsked.nearest(999_999_999_999_999_999L, 41, 20));
  }
}
