package dev.variorum.sentiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.sentiment.model.Tone;
import org.junit.jupiter.api.Test;

class TargetTallyTest {
  private static final float UP = .6f;
  private static final float DOWN = .1f;

  /** A sketch of one piece. */
  private static Sketch sketch(double stance, double appraisal, byte flags) {
    return new Sketch(
        "",
        "",
        new int[] {0},
        new int[] {9},
        new float[] {0},
        new float[] {(float) stance},
        new float[] {(float) stance},
        new float[] {(float) appraisal},
        new float[] {0},
        new byte[] {flags},
        new String[] {"Marlow Corp"},
        new Sketch.Sighting[0]);
  }

  private static Sketch.Sighting sighting(float up, float down) {
    return new Sketch.Sighting(0, 0, 0, 6, "", up, down, false, new int[0]);
  }

  private static TargetTally tally(double stance, double appraisal, float up, float down) {
    TargetTally tally = new TargetTally("Marlow Corp", false);
    tally.add(sketch(stance, appraisal, (byte) 0), sighting(up, down));
    return tally;
  }

  @Test
  void aPlainMentionTakesMoreToBeATone() {
    assertEquals(Tone.NEUTRAL, tally(0, 0, .5f, .1f).label());
    assertEquals(Tone.POSITIVE, tally(.2, 0, .5f, .1f).label());
    assertEquals(Tone.POSITIVE, tally(0, 0, UP, DOWN).label());
  }

  @Test
  void oneAppraisalOutweighsPlainMentions() {
    TargetTally tally = tally(-.3, -.6, DOWN, .8f);
    for (int i = 0; i < 4; i++) {
      tally.add(sketch(0, 0, (byte) 0), sighting(UP, DOWN));
    }
    assertEquals(Tone.NEGATIVE, tally.label());
  }

  @Test
  void praiseWithASignOfIronyCountsForNone() {
    TargetTally tally = new TargetTally("Marlow Corp", false);
    tally.add(sketch(.2, .5, Sketch.DOUBTFUL), sighting(UP, DOWN));
    assertEquals(Tone.NEUTRAL, tally.label());
  }

  @Test
  void aColumnsToneCountsForItsSubject() {
    TargetTally tally = tally(0, 0, .3f, .3f);
    assertEquals(Tone.NEUTRAL, tally.label());
    tally.lean(Tone.NEGATIVE, 1);
    assertEquals(Tone.NEGATIVE, tally.label());
    TargetTally praised = tally(.4, .6, .95f, .01f);
    praised.lean(Tone.NEGATIVE, 1);
    assertEquals(Tone.POSITIVE, praised.label());
  }
}
