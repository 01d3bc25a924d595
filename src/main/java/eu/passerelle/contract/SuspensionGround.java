package eu.passerelle.contract;

/** Why an apprenticeship is interrupted. Nothing more is asked: a ground has no details. */
public enum SuspensionGround {
  PARENTAL_LEAVE,
  /** Another leave that the law gives; which one is nobody's matter here, least of all illness. */
  BY_LAW,
  AGREEMENT
}
