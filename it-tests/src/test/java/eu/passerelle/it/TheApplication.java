package eu.passerelle.it;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build made, as it goes to production, with a test class beside it. */
public final class TheApplication {

  private TheApplication() {}

  public static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/passerelle.war"))
        .addClasses(tests)
        .addClasses(Post.class, Post.Mail.class);
  }
}
