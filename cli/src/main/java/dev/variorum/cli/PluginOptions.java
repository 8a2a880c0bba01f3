package dev.variorum.cli;

import dev.variorum.cli.output.UsageException;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.RunException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where plugins are looked for: {@code plugins/} beside the launcher, and each {@code --plugins}
 * folder.
 */
final class PluginOptions {
  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description =
          "Folder with plugin jars, besides plugins/ beside the launcher. May be given several times.")
  private List<Path> folders = new ArrayList<>();

  Plugins load(ConfigFile config) throws UsageException, RunException {
    List<Path> all = new ArrayList<>();
    @Nullable String home = System.getProperty("variorum.home");
    if (home != null && Files.isDirectory(Path.of(home, "plugins"))) {
      all.add(Path.of(home, "plugins"));
    }
    config.option("plugins").map(Path::of).ifPresent(all::add);
    all.addAll(folders);
    for (Path folder : all) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("--plugins: there is no folder '" + folder + "'");
      }
    }
    return Plugins.load(PluginOptions.class.getClassLoader(), all);
  }
}
