package eu.passerelle.bench;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractSearch;
import eu.passerelle.contract.Contracts;
import eu.passerelle.contract.Contracts_;
import eu.passerelle.contract.Tasks;
import eu.passerelle.trial.Trial;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.query.Page;

/**
 * What an officer's pages ask of PostgreSQL, measured with a thousand contracts and with a million:
 * the very statements, their plans, and how many times longer they take. Started by {@code
 * bin/bench}, never by a test: a time depends on the machine, a plan hardly.
 */
public final class RegisterBench {

  private static final int FEW = 1_000;
  private static final int MANY = 1_000_000;
  private static final int PAGE = 20;
  private static final int WARMING = 10;
  private static final int RUNS = 41;

  /** A query of the repository, and the values of its statement in their order. */
  private record Question(String name, Consumer<Contracts> asked, List<?> values) {}

  private final BenchDatabase database;
  private final SessionFactory mapping;
  private final FewAndMany medians = new FewAndMany();

  private RegisterBench(BenchDatabase database, SessionFactory mapping) {
    this.database = database;
    this.mapping = mapping;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (BenchDatabase database = BenchDatabase.start();
        EntityManagerFactory mapping = Trial.factory(database.url(), "postgres")) {
      RegisterBench bench = new RegisterBench(database, mapping.unwrap(SessionFactory.class));
      database.run(BenchDatabase.script("ground"));
      bench.measure(1, FEW);
      bench.measure(FEW + 1, MANY);
      bench.medians.print(RUNS, "", FEW, MANY);
    }
  }

  private void measure(int from, int to) throws SQLException {
    System.out.printf("%n===== %,d contracts =====%n", to);
    database.run(BenchDatabase.script("contracts").formatted(from, to));
    database.run("vacuum analyze");
    for (Question question : questions()) {
      String statement = statement(question);
      System.out.printf("%n--- %s%n%s%n", question.name(), statement);
      rows("explain (analyze, buffers) " + statement, question.values())
          .forEach(System.out::println);
      medians.add(question.name(), median(statement, question.values()));
    }
  }

  private List<Question> questions() throws SQLException {
    long body = Long.parseLong(one("select id from organisation where slug = 'kammer-7'"));
    String number =
        one(
            "select max(substring(register_number from '[0-9]+-[0-9]+$')) from contract"
                + " where registrar_id = "
                + body);
    List<Long> page =
        rows("select id from contract where registrar_id = " + body + " limit " + PAGE, List.of())
            .stream()
            .map(Long::valueOf)
            .toList();
    long one = page.get(0);
    LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(Tasks.DAYS_BEFORE);
    Map<String, Object> values = Map.of("number", body, "soon", soon, "last", PAGE);
    List<Object> ofPage = new ArrayList<>(List.of(body));
    ofPage.addAll(page);
    return List.of(
        new Question("queue, its count", c -> c.countQueue(body), List.of(body)),
        new Question(
            "queue, its first page", c -> c.queue(body, Page.first(PAGE)), List.of(body, 0, PAGE)),
        new Question(
            "tasks, their count",
            c -> ofBody(c, Tasks.COUNT_OF_BODY, values).getSingleResult(),
            inOrder(Tasks.COUNT_OF_BODY, values)),
        new Question(
            "tasks, their first page",
            c -> ofBody(c, Tasks.PAGE_OF_BODY, values).setMaxResults(PAGE).getResultList(),
            Stream.concat(inOrder(Tasks.PAGE_OF_BODY, values).stream(), Stream.of(PAGE)).toList()),
        search("search, a name", body, "Schröder"),
        search("search, a name with a slip", body, "Schröedr"),
        search("search, name and first name, slips in both", body, "Schröedr", "Mathlide"),
        search("search, a register number", body, number.replace("-", "")),
        search("search, a company", body, "Zimmerei", "Schröder"),
        search("search, a beginning", body, "Schr"),
        search("search, what is not there", body, "Nirgendwo"),
        new Question("search, a page of what was found", c -> c.ofRegister(body, page), ofPage),
        new Question("history, the contract", c -> c.byId(one), List.of(one)),
        new Question("history, its acts", c -> acts(c, one), List.of("contract", one)),
        new Question(
            "history, its editions",
            c -> c.em().find(Contract.class, one).editions(),
            List.of(one)),
        new Question("history, what goes on with it", c -> c.goingOnWith(one), List.of(one)));
  }

  private static Query ofBody(Contracts contracts, String sql, Map<String, Object> values) {
    Query query = contracts.em().createNativeQuery(sql, Long.class);
    values.forEach(
        (name, value) -> {
          if (sql.contains(":" + name)) {
            query.setParameter(name, value);
          }
        });
    return query;
  }

  /** The values as often and in the order in which a statement names them. */
  private static List<Object> inOrder(String sql, Map<String, Object> values) {
    return Pattern.compile(":([a-z]+)")
        .matcher(sql)
        .results()
        .map(name -> values.get(name.group(1)))
        .toList();
  }

  private static void acts(Contracts contracts, long one) {
    contracts
        .em()
        .createNativeQuery(AuditTrail.OF_ONE_THING, Object[].class)
        .setParameter(1, "contract")
        .setParameter(2, one)
        .getResultList();
  }

  private static Question search(String name, long body, String... typed) {
    List<String> words = List.of(typed);
    List<Object> values = new ArrayList<>();
    words.forEach(word -> values.addAll(List.of(body, word)));
    values.add(body);
    values.add(ContractSearch.MOST);
    return new Question(name, c -> c.found(body, words, ContractSearch.MOST), values);
  }

  /** The statement that the application sends for a question. */
  private String statement(Question question) {
    List<String> sent = new ArrayList<>();
    UnaryOperator<String> listening =
        sql -> {
          sent.add(sql);
          return sql;
        };
    try (var session = mapping.withOptions().statementInspector(listening).openSession()) {
      question.asked().accept(new Contracts_(session));
    }
    return sent.get(sent.size() - 1); // what is read before it only leads there
  }

  private double median(String statement, List<?> values) throws SQLException {
    double[] times = new double[RUNS];
    try (PreparedStatement prepared = prepared(statement, values)) {
      for (int run = -WARMING; run < RUNS; run++) {
        long start = System.nanoTime();
        try (ResultSet rows = prepared.executeQuery()) {
          while (rows.next()) {
            rows.getObject(1);
          }
        }
        if (run >= 0) {
          times[run] = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  private PreparedStatement prepared(String statement, List<?> values) throws SQLException {
    PreparedStatement prepared = database.connection().prepareStatement(statement);
    for (int i = 0; i < values.size(); i++) {
      prepared.setObject(i + 1, values.get(i));
    }
    return prepared;
  }

  private List<String> rows(String statement, List<?> values) throws SQLException {
    try (PreparedStatement prepared = prepared(statement, values);
        ResultSet found = prepared.executeQuery()) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }

  private String one(String query) throws SQLException {
    return rows(query, List.of()).get(0);
  }
}
