/**
 * What runs without anyone asking: migration at start, and recurring jobs safe on several nodes.
 */
package eu.passerelle.job;
