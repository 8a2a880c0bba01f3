package dev.variorum.dedupe;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;

/** One run: inspects documents, then concludes over what was kept of them. */
final class DedupeAnalysis implements Analysis<Imprint> {
  private final DedupeSettings settings;
  private final Inspector inspector;

  DedupeAnalysis(DedupeSettings settings) {
    this.settings = settings;
    this.inspector = new Inspector(settings);
  }

  @Override
  public Imprint inspect(Document document) {
    return inspector.inspect(document);
  }

  @Override
  public void conclude(Inspections<Imprint> in, AnalysisContext context, FindingSink out) {
    Accounts accounts = Accounts.read(in, context, settings);
    if (accounts.size() == 0) {
      return;
    }
    Comparisons comparisons = Comparisons.run(accounts, settings);
    new GroupReport(accounts, settings, out).write(comparisons.near());
    new SourceReport(accounts, out).write(comparisons.near());
    context.progress(0.6);
    new PassageReport(accounts, out).write(comparisons);
    new LineReport(accounts, comparisons.near(), out).write();
    context.progress(0.8);
    new OriginReport(accounts, out).write(comparisons.origins());
  }
}
