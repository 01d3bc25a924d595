package eu.passerelle.contract.web;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.api.Page;
import eu.passerelle.api.Problem;
import eu.passerelle.contract.Checking;
import eu.passerelle.contract.ChecklistItem;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.ContractRegister;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A chamber's contracts for its own programs: its queue and its register, checking one and entering
 * it there. Whoever is no officer admitted to a chamber gets nothing; another chamber's contract
 * does not exist here.
 */
@Path("contracts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "contracts")
@SecurityRequirement(name = "basic")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "403", description = "Not an officer admitted to a chamber")
public class ContractResource {

  private static final String CHALLENGE = "Basic realm=\"Passerelle\", charset=\"UTF-8\"";

  @Inject private ContractRegister register;
  @Inject private Checking checking;
  @Inject private ContractReading reading;
  @Inject private SignedIn signedIn;
  @Inject private Messages messages;
  @Context private UriInfo asked;

  /** That a contract stands in the register. */
  public record Registration(long contract, String number, Instant registeredAt) {

    static Registration of(Contract contract) {
      return new Registration(
          contract.id(),
          contract.registerNumber().orElseThrow(),
          contract.registeredAt().orElseThrow());
    }
  }

  @GET
  @Operation(summary = "The contracts submitted to the chamber; all, or those of one status")
  @APIResponse(responseCode = "200", description = "A page of contracts")
  public Page<ContractJson.Summary> list(
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    Organisation chamber = officer().membership().orElseThrow().organisation();
    Set<ContractStatus> wanted = statuses(status);
    int fitting = Math.max(1, Math.min(size, Page.LARGEST_SIZE));
    long total = register.countOf(chamber, wanted);
    int number = (int) Math.max(1, Math.min(page, total / fitting + 1));
    List<Contract> contracts = register.contractsOf(chamber, wanted, number, fitting);
    return Page.of(contracts, number, fitting, total, asked).map(ContractJson.Summary::of);
  }

  @GET
  @Path("{id: \\d{1,18}}")
  @Operation(summary = "One contract, with its signatures and each rule's answer")
  @APIResponse(responseCode = "200", description = "The contract")
  @APIResponse(responseCode = "404", description = "No contract of this chamber")
  public ContractJson one(@PathParam("id") long id) {
    return json(id, officer());
  }

  @POST
  @Path("{id: \\d{1,18}}/registration")
  @Operation(
      summary = "Enters a contract in the register",
      description = "Asked again, it gives the same number and changes nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Registered now",
      content = @Content(schema = @Schema(implementation = Registration.class)))
  @APIResponse(
      responseCode = "200",
      description = "Had been registered before",
      content = @Content(schema = @Schema(implementation = Registration.class)))
  @APIResponse(responseCode = "404", description = "No contract of this chamber")
  @APIResponse(responseCode = "409", description = "Rules stand against it; each is named")
  public Response register(@PathParam("id") long id) {
    Account officer = officer();
    own(id, officer);
    List<Refusal> refusals = register.register(id, officer);
    Contract contract = own(id, officer).contract();
    if (!contract.isRegistered()) {
      return conflict(refusals, officer);
    }
    return Response.status(refusals.isEmpty() ? Response.Status.CREATED : Response.Status.OK)
        .location(asked.getBaseUriBuilder().path("contracts/{id}").build(id))
        .entity(Registration.of(contract))
        .build();
  }

  @PUT
  @Path("{id: \\d{1,18}}/checklist")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Says which items of the checklist an officer has found right, and no others",
      description = "The body is the list of their names; registration asks for the required ones.")
  @APIResponse(responseCode = "200", description = "The contract with its checklist")
  @APIResponse(responseCode = "400", description = "An item that is not on its checklist")
  @APIResponse(responseCode = "404", description = "No contract of this chamber")
  @APIResponse(responseCode = "409", description = "It does not wait for its registration")
  public ContractJson tick(@PathParam("id") long id, Set<String> items) {
    Account officer = officer();
    Contract contract = own(id, officer).contract();
    List<String> known =
        checking.checklist(contract).items().stream().map(ChecklistItem::slug).toList();
    if (!known.containsAll(items)) {
      throw new BadRequestException("The items are among " + String.join(", ", known) + ".");
    }
    refuse(checking.tick(id, contract.edition(), items, officer), officer);
    return json(id, officer);
  }

  @POST
  @Path("{id: \\d{1,18}}/check")
  @Operation(
      summary = "A first officer has found a contract right",
      description = "Where the chamber asks for four eyes, another officer registers it.")
  @APIResponse(responseCode = "200", description = "The contract, checked")
  @APIResponse(responseCode = "404", description = "No contract of this chamber")
  @APIResponse(responseCode = "409", description = "Rules stand against it; each is named")
  public ContractJson check(@PathParam("id") long id) {
    Account officer = officer();
    own(id, officer);
    refuse(checking.check(id, officer), officer);
    return json(id, officer);
  }

  private ContractJson json(long id, Account officer) {
    ContractReading.File file = own(id, officer);
    return ContractJson.of(file, checking.checklist(file.contract()));
  }

  private void refuse(List<Refusal> refusals, Account officer) {
    if (!refusals.isEmpty()) {
      throw new WebApplicationException(conflict(refusals, officer));
    }
  }

  private Response conflict(List<Refusal> refusals, Account officer) {
    return Problem.of(
            Response.Status.CONFLICT,
            "The contract stays as it is.",
            refusals.stream().map(refusal -> error(refusal, officer)).toList())
        .response();
  }

  private Account officer() {
    if (!signedIn.isPresent()) {
      throw new NotAuthorizedException("Say who you are.", CHALLENGE);
    }
    if (!signedIn.has(Role.CHAMBER) || !signedIn.isAdmitted()) {
      throw new ForbiddenException("This is for officers admitted to a chamber.");
    }
    return signedIn.account();
  }

  private ContractReading.File own(long id, Account officer) {
    return reading
        .file(id, officer)
        .filter(file -> ContractAccess.isOfficerOf(officer, file.contract()))
        .orElseThrow(NotFound::new);
  }

  private static Set<ContractStatus> statuses(String wanted) {
    Set<ContractStatus> all = EnumSet.allOf(ContractStatus.class);
    if (wanted.isEmpty()) {
      return all;
    }
    return all.stream()
        .filter(status -> status.name().equals(wanted))
        .map(EnumSet::of)
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequestException(
                    all.stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "status is one of ", "."))));
  }

  private Problem.Error error(Refusal refusal, Account reader) {
    return new Problem.Error(
        refusal.rule(),
        messages.text(reader.language(), refusal.reason()),
        messages.text(reader.language(), refusal.remedy()),
        refusal.source());
  }
}
