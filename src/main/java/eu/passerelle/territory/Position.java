package eu.passerelle.territory;

import jakarta.persistence.Embeddable;

/** A point on the map, in degrees of WGS 84. */
@Embeddable
public record Position(double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371.0;

  public Position {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
    }
  }

  /** The straight distance over the ground in kilometres (haversine on a sphere). */
  public double distanceKm(Position other) {
    double dLatitude = Math.toRadians(other.latitude - latitude);
    double dLongitude = Math.toRadians(other.longitude - longitude);
    double h =
        Math.pow(Math.sin(dLatitude / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(dLongitude / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
  }
}
