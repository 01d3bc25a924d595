/**
 * How well an apprentice and a training place fit each other, and why: pure functions over facts.
 * First the law says whether they may come together at all ({@link
 * eu.passerelle.matching.Eligibility}), then a few criteria give points and a reason each ({@link
 * eu.passerelle.matching.Matching}). Name, sex and origin are no facts here; age is one for the law
 * only.
 */
package eu.passerelle.matching;
