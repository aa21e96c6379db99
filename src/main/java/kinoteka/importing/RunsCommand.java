package kinoteka.importing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the runs that are kept, or tells what one did. */
@Command(name = "runs", header = "Lists the runs that are kept, or tells what one did.", description = """

		Ends with 0; with 1 if there is no such run; with 2 on wrong use.
		""")
final class RunsCommand extends LibraryCommand {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

	private static final int SHOWN = 20;

	@Parameters(paramLabel = "RUN", arity = "0..1",
			description = "The number of a run; all are listed if none is given.")
	private @Nullable Integer asked;

	@Override
	int run(ApplicationContext context) {
		ImportRuns runs = context.getBean(ImportRuns.class);
		ImportOutcomes outcomes = context.getBean(ImportOutcomes.class);
		if (this.asked == null) {
			runs.latest(SHOWN).forEach((run) -> out().println(line(run, outcomes)));
			return 0;
		}
		ImportRun run = runs.find(this.asked)
			.orElseThrow(
					() -> new CommandFailedException("There is no run " + this.asked + " among those that are kept."));
		out().println(line(run, outcomes));
		outcomes.of(run.id(), Integer.MAX_VALUE)
			.forEach((outcome) -> out().println("  " + Terminal.clean(ImportSummary.line(outcome))));
		return 0;
	}

	/** "12 2026-02-03 10:15 import completed: 3 updated, 240 unchanged". */
	private static String line(ImportRun run, ImportOutcomes outcomes) {
		String counts = outcomes.counts(run.id())
			.entrySet()
			.stream()
			.map((entry) -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));
		String undoes = (run.undoes() != null) ? " of " + run.undoes() : "";
		String reason = (run.reason() != null) ? " (" + Terminal.clean(run.reason()) + ")" : "";
		return "%d  %s  %s%s  %s%s%s".formatted(run.id(), TIME.format(run.startedAt().atZone(ZoneId.systemDefault())),
				run.kind().name().toLowerCase(Locale.ROOT), undoes, run.status().name().toLowerCase(Locale.ROOT),
				reason, counts.isEmpty() ? "" : ": " + counts);
	}

}
