package kinoteka.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back what a run did and ends. */
@Command(name = "undo", header = "Takes back what a run did and ends.", description = """

		What it created goes, what it updated or removed comes back as it was, what it renamed gets \
		its old name. An article that has changed since stays as it is, and is said. Files are not \
		touched: the next import brings what they hold. Undoing the undo does it again.

		Ends with 0; with 1 if there is no such run, or if something could not be taken back; with 2 on \
		wrong use.
		""")
final class UndoCommand extends LibraryCommand {

	@Parameters(paramLabel = "RUN", arity = "0..1",
			description = "The number of a run, as runs lists it; the last one that changed something if none is given.")
	private @Nullable Integer asked;

	@Override
	int run(ApplicationContext context) {
		ImportRuns runs = context.getBean(ImportRuns.class);
		int undone = runs.find(this.asked)
			.orElseThrow(() -> new CommandFailedException((this.asked == null) ? "No kept run has changed anything."
					: "There is no run " + this.asked + " among those that are kept. See runs."))
			.id();
		Undo undo = context.getBean(Undo.class);
		ImportReport report = context.getBean(Imports.class)
			.run(ImportRun.Kind.UNDO, undone,
					(run) -> context.getBean(ImportOutcomes.class).note(run, undo.of(undone)));
		return told(report, report.isFinished() && report.quarantined().isEmpty());
	}

}
