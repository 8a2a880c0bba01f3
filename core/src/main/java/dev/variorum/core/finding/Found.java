package dev.variorum.core.finding;

import java.util.List;

/**
 * A finding as it stands in a report; made by core.
 *
 * @param id the same in every run that finds the same thing
 * @param finding the finding
 * @param shown how each passage of its evidence is shown, in the same order
 */
public record Found(String id, Finding finding, List<Shown> shown) {}
