package eu.passerelle.ground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Puts the application into Liberty once, with all tests beside it. Arquillian would do it for each
 * class anew, which takes longer than most classes run.
 */
public final class OneDeployment implements LoadableExtension {

  private static final Path SOURCES = Path.of("it-tests/src/test/java");

  /** Packages whose classes drive the application from outside. */
  private static final List<Path> OUTSIDE =
      Stream.of("bench", "ground", "journey")
          .map(SOURCES.resolve("eu/passerelle")::resolve)
          .toList();

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeploymentScenarioGenerator.class, Whole.class).observer(Once.class);
  }

  /** The WAR that the build made, as it goes to production, with the tests beside it. */
  public static final class Whole implements DeploymentScenarioGenerator {

    @Override
    public List<DeploymentDescription> generate(TestClass first) {
      WebArchive application =
          ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/passerelle.war"));
      try (Stream<Path> sources = Files.walk(SOURCES)) {
        sources
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> OUTSIDE.stream().noneMatch(file::startsWith))
            .map(file -> SOURCES.relativize(file).toString().replace(".java", ""))
            .forEach(name -> application.addClass(name.replace(File.separatorChar, '.')));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return List.of(new DeploymentDescription("passerelle", application).shouldBeTestable(true));
    }
  }

  /** Lets the first class be deployed for all others, which then find it there. */
  public static final class Once {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> ofClass;

    private DeploymentScenario scenario;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> generation) {
      if (scenario == null) {
        generation.proceed();
        scenario = ofClass.get();
      } else {
        ofClass.set(scenario);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
      if (!deployed) {
        deployment.proceed();
        deployed = true;
      }
    }

    /** Never: it ends with its server. */
    void undeploy(@Observes EventContext<UnDeployManagedDeployments> end) {}
  }
}
