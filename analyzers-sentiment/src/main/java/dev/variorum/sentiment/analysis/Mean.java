package dev.variorum.sentiment.analysis;

/** A running mean of scores with its spread. For one thread. */
final class Mean {
  /** The factor of the standard error for 95% of a normal distribution. */
  private static final double NINETY_FIVE = 1.96;

  private long count;
  private double sum;
  private double squares;
  private double strength;

  void add(double score) {
    count++;
    sum += score;
    squares += score * score;
    strength += Math.abs(score);
  }

  void addAll(Mean other) {
    count += other.count;
    sum += other.sum;
    squares += other.squares;
    strength += other.strength;
  }

  long count() {
    return count;
  }

  double mean() {
    return count == 0 ? 0 : sum / count;
  }

  /** The mean of the scores without their signs. */
  double charge() {
    return count == 0 ? 0 : strength / count;
  }

  /** Half the width of a 95% interval about the mean; 2, the whole scale, for fewer than two. */
  double interval() {
    if (count < 2) {
      return 2;
    }
    double variance = Math.max(0, (squares - sum * sum / count) / (count - 1));
    return Math.min(2, NINETY_FIVE * Math.sqrt(variance / count));
  }
}
