package eu.passerelle.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import eu.passerelle.language.Language;
import eu.passerelle.web.Routes;
import java.util.Map;

/** Someone at a browser of their own, in their language. */
final class Person {

  static final String PASSWORD = "le pont sur le Rhin";

  private final World world = World.get();
  private final BrowserContext context;
  private final Page page;
  private final Language language;
  private final String email;

  /** As given when signing up. */
  private String name;

  /** How many codes have been mailed to them. */
  private long codes;

  Person(String email, Language language) {
    this.email = email;
    this.language = language;
    // Who asks for calm pages is not scrolled to a button before pressing it.
    this.context =
        world
            .browser()
            .newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    this.page = context.newPage();
    page.setDefaultTimeout(60_000);
  }

  String email() {
    return email;
  }

  Language language() {
    return language;
  }

  Page page() {
    return page;
  }

  /** Opens a page by its view. */
  void open(String view, Map<String, String> variables) {
    page.navigate(world.address() + Routes.TABLE.address(language, view, variables));
  }

  void open(String view) {
    open(view, Map.of());
  }

  void follow(String address) {
    page.navigate(address);
  }

  /** What a view that is a file holds. */
  String fetch(String view, Map<String, String> variables) {
    return context
        .request()
        .get(world.address() + Routes.TABLE.address(language, view, variables))
        .text();
  }

  /** What lies behind a link to a file. */
  byte[] save(String selector) {
    return context.request().get(world.address() + page.getAttribute(selector, "href")).body();
  }

  void fill(String id, String text) {
    page.fill("#" + id, text);
  }

  void choose(String id, String value) {
    page.selectOption("#" + id, value);
  }

  void chooseNamed(String id, String label) {
    page.selectOption("#" + id, new SelectOption().setLabel(label));
  }

  void tick(String name, String value) {
    page.check("input[name='" + name + "'][value='" + value + "']");
  }

  void press(String id) {
    try {
      page.click("#" + id);
      page.waitForLoadState();
    } catch (TimeoutError e) {
      throw new AssertionError(
          email + " finds no " + id + " on " + page.url() + ":\n" + page.innerText("main"), e);
    }
  }

  /** Opens an account, confirms the address from the mail, and signs in. */
  void signUp(String role, String given, String family, Runnable more) {
    name = given + " " + family;
    open("account/open", Map.of("role", role));
    fill("givenName", given);
    fill("familyName", family);
    fill("email", email);
    fill("password", PASSWORD);
    more.run();
    press("open");
    follow(world.linkMailedTo(email, language == Language.FR ? "onfirme" : "estätig"));
    fill("password", PASSWORD);
    press("submit");
    signIn();
  }

  void signIn() {
    open("account/signIn");
    if (!page.isVisible("#email")) {
      return; // still signed in
    }
    fill("email", email);
    fill("password", PASSWORD);
    press("submit");
  }

  /** The first administrator chooses a password by the link that was mailed at the first start. */
  void takeOffice() {
    follow(world.linkMailedTo(email, "mot de passe"));
    fill("password", PASSWORD);
    press("set");
    signIn();
  }

  /** On a page with a contract: says yes to it, and types the code that comes by mail. */
  void signs() {
    page.check("#agreed");
    press("mailCode");
    codes++;
    fill("code", world.codeMailedTo(email, language == Language.FR ? "code" : "Code", codes));
    press("sign");
  }

  /** Forgets the password, and chooses another by the link that is mailed. */
  void choosesAnotherPassword() {
    open("account/signOut");
    press("signOutNow");
    open("account/forgotten");
    fill("email", email);
    press("mail");
    follow(world.linkMailedTo(email, language == Language.FR ? "mot de passe" : "Passwort"));
    fill("password", PASSWORD);
    press("set");
    signIn();
  }

  /** Closes the account for good. */
  void closesTheAccount() {
    open("account/account");
    fill("leavePassword", PASSWORD);
    press("leave");
  }

  /** As the administrator: admits someone who has signed up. */
  void admit(Person other) {
    open("account/requests");
    page.click("main li.card:has-text('" + other.name + "') a");
    press("admit");
  }

  boolean sees(String text) {
    return page.textContent("main").contains(text);
  }

  String address() {
    return page.url();
  }

  /** The number at the end of the address of a link whose target begins so. */
  String idIn(String selector) {
    String address = page.getAttribute(selector, "href");
    return address.replaceFirst("^.*?(\\d+)[^\\d]*$", "$1");
  }

  void leave() {
    context.close();
  }
}
