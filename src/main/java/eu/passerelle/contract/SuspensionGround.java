package eu.passerelle.contract;

/** Why an apprenticeship is interrupted. Nothing more is asked: a ground has no details. */
public enum SuspensionGround {
  PARENTAL_LEAVE,
  ILLNESS,
  AGREEMENT
}
