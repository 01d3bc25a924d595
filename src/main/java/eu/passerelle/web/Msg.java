package eu.passerelle.web;

import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The bundles as a Facelet reads them, in the language of the page: {@code
 * #{msg.of('home.title')}}.
 */
@Named("msg")
@RequestScoped
public class Msg {

  @Inject private Messages messages;
  @Inject private Page page;

  public String of(String key) {
    return messages.text(page.language(), key);
  }

  public String of(String key, Object first) {
    return messages.text(page.language(), key, first);
  }

  public String of(String key, Object first, Object second) {
    return messages.text(page.language(), key, first, second);
  }

  public String of(String key, Object first, Object second, Object third) {
    return messages.text(page.language(), key, first, second, third);
  }

  public String of(String key, Object first, Object second, Object third, Object fourth) {
    return messages.text(page.language(), key, first, second, third, fourth);
  }

  public String text(Text text) {
    return messages.text(page.language(), text);
  }
}
