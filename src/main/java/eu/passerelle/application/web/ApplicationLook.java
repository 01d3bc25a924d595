package eu.passerelle.application.web;

import eu.passerelle.application.Application;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The shape in which each side sees where an application stands: whose turn it is, or how it ended.
 */
@Named
@ApplicationScoped
public class ApplicationLook {

  public String toApprentice(Application application) {
    return switch (application.status()) {
      case SENT -> "wait";
      case INVITED -> application.isInterested() ? "wait" : "todo";
      case ACCEPTED -> "ok";
      case DECLINED, WITHDRAWN -> "stop";
    };
  }

  public String toCompany(Application application) {
    return switch (application.status()) {
      case SENT -> "todo";
      case INVITED -> application.isInterested() ? "todo" : "wait";
      case ACCEPTED -> "ok";
      case DECLINED, WITHDRAWN -> "stop";
    };
  }
}
