package eu.passerelle.occupation;

/** The branch of the economy whose bodies look after a training. */
public enum Sector {
  /** Crafts: Handwerkskammer, chambre de métiers et de l'artisanat. */
  CRAFT,
  /** Industry, trade and services: Industrie- und Handelskammer, chambre de commerce. */
  COMMERCE,
  /** Agriculture and gardening: Landwirtschaftskammer or the Land's own body. */
  AGRICULTURE,
  /** Social work and education: the Land itself; no chamber registers these trainings. */
  SOCIAL
}
