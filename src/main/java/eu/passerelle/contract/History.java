package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What became of a contract: every act with who and when, every edition, and what two of them say
 * differently. Who did something is told by their part in it; by name only to the officer, who has
 * to answer for what stands in the register.
 */
@ApplicationScoped
public class History {

  private static final Pattern EDITION = Pattern.compile("edition ([0-9]+) ?(.*)");
  private static final String SIGNED = "signed by ";
  private static final String BY = " by ";

  /** What is said with these is for the parties and the officer. */
  private static final Set<String> AMONG_PARTIES =
      Set.of("termination reported", "termination rejected", "excepted");

  @Inject private Contracts contracts;
  @Inject private Accounts accounts;
  @Inject private Comparing comparing;
  @Inject private AuditTrail trail;
  @Inject private Reasons reasons;

  /**
   * One act.
   *
   * @param why what was said with it, as far as the reader may know: a reason, remarks, a ground
   * @param name who by name; empty for all but the officer, and where the person is forgotten
   * @param edition the edition that stood then
   */
  public record Act(Instant at, Text what, List<Text> why, Text who, String name, int edition) {}

  /**
   * All of it, for one reader.
   *
   * @param comparison what two editions say differently; empty where there is only one
   * @param chain the contracts of the same training with other companies that the reader may see
   */
  public record File(
      Contract contract, List<Act> acts, Optional<Comparison> comparison, List<Contract> chain) {}

  /**
   * The history of a contract, for someone who may see it.
   *
   * @param numbers the editions to compare
   */
  @Transactional
  public Optional<File> file(long id, List<Integer> numbers, Account reader) {
    return contracts
        .byId(id)
        .filter(contract -> ContractAccess.maySee(reader, contract))
        .map(contract -> file(contract, numbers, reader));
  }

  private File file(Contract contract, List<Integer> numbers, Account reader) {
    return new File(
        contract,
        acts(contract, reader),
        comparing.editions(contract, numbers),
        chain(contract).stream().filter(other -> ContractAccess.maySee(reader, other)).toList());
  }

  /** Those before it, the first one first, and those after it. */
  private List<Contract> chain(Contract contract) {
    LinkedList<Contract> chain = new LinkedList<>();
    Stream.iterate(contract.earlier(), Optional::isPresent, c -> c.get().earlier())
        .flatMap(Optional::stream)
        .flatMap(earlier -> contracts.byId(earlier.id()).stream())
        .forEach(chain::addFirst);
    Stream.iterate(
            contracts.goingOnWith(contract.id()),
            Optional::isPresent,
            later -> contracts.goingOnWith(later.get().id()))
        .flatMap(Optional::stream)
        .forEach(chain::addLast);
    return chain;
  }

  private List<Act> acts(Contract contract, Account reader) {
    boolean namesAreShown = ContractAccess.isOfficerOf(reader, contract);
    Map<Long, String> because = reasons.of(contract);
    List<AuditTrail.Entry> entries = trail.of("contract", contract.id());
    Map<Long, Account> people =
        accounts.byNumber(entries.stream().flatMap(e -> e.accountId().stream()));
    List<Act> acts = new ArrayList<>();
    int edition = 1;
    for (AuditTrail.Entry entry : entries) {
      Matcher told = EDITION.matcher(entry.detail());
      edition = told.matches() ? Integer.parseInt(told.group(1)) : edition;
      Optional<Account> account = entry.accountId().map(people::get);
      acts.add(
          new Act(
              entry.at(),
              Text.of("contract.act." + entry.act().replace(' ', '_')),
              why(contract, entry, Optional.ofNullable(because.get(entry.id())), reader),
              who(entry.act(), account),
              namesAreShown ? name(contract, edition, entry.act(), account) : "",
              edition));
    }
    return acts;
  }

  private static List<Text> why(
      Contract contract, AuditTrail.Entry entry, Optional<String> reason, Account reader) {
    if (AMONG_PARTIES.contains(entry.act())
        && !ContractAccess.mayReadAmongParties(reader, contract)) {
      return List.of();
    }
    Matcher told = EDITION.matcher(entry.detail());
    int edition = told.matches() ? Integer.parseInt(told.group(1)) : 0;
    Stream<Text> besides =
        switch (entry.act()) {
          case "termination reported" -> Stream.of(Text.of("contract.ground." + entry.detail()));
          case "excepted" -> exception(contract, edition, told.group(2));
          case "returned" -> remarks(contract, edition, reader);
          default -> Stream.empty();
        };
    return Stream.concat(
            reason.map(words -> Text.of("contract.now.because", words)).stream(), besides)
        .toList();
  }

  private static Stream<Text> exception(Contract contract, int edition, String rule) {
    return contract.exceptionOf(edition, rule).stream()
        .map(proof -> Text.of("contract.remark.line", Text.of("contract.rule." + rule), proof));
  }

  private static Stream<Text> remarks(Contract contract, int edition, Account reader) {
    return contract.remarksOf(edition).stream()
        .filter(remark -> ContractAccess.maySee(reader, contract, remark.field()))
        .map(remark -> Text.of("contract.remark.line", remark.field().label(), remark.comment()));
  }

  private static Text who(String act, Optional<Account> account) {
    if (act.contains(BY)) {
      return party(act.substring(act.indexOf(BY) + BY.length()));
    }
    return account
        .map(a -> party(a.role().name()))
        .orElseGet(
            () ->
                act.startsWith("guardian")
                    ? party(Party.GUARDIAN.name())
                    : Text.of("contract.history.automatic"));
  }

  private static Text party(String name) {
    return Text.of("contract.party." + name);
  }

  /** A signature keeps the name it was given under; otherwise the name is today's. */
  private static String name(
      Contract contract, int edition, String act, Optional<Account> account) {
    return act.startsWith(SIGNED)
        ? contract.signerOf(edition, Party.valueOf(act.substring(SIGNED.length()))).orElse("")
        : account.filter(a -> !a.isClosed()).map(Account::name).orElse("");
  }
}
