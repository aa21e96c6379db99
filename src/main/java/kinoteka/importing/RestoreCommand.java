package kinoteka.importing;

import java.util.List;

import kinoteka.catalogue.ArticleRevision;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts an article back to a former state and ends. */
@Command(name = "restore", header = "Puts an article back to a former state and ends.", description = """

		The article may be gone. Its present state is kept like the others. Files are not touched: the \
		next import brings what they hold.

		Ends with 0; with 1 if there is no such state; with 2 on wrong use.
		""")
final class RestoreCommand extends LibraryCommand {

	@Parameters(index = "0", paramLabel = "NAME", description = "The name of an article.")
	private String name = "";

	@Parameters(index = "1", paramLabel = "REVISION", description = "The number of a state, as history lists it.")
	private int revision;

	@Override
	int run(ApplicationContext context) {
		FormerStates states = context.getBean(FormerStates.class);
		ArticleRevision former = states.of(this.name)
			.stream()
			.filter((one) -> one.number() == this.revision)
			.findFirst()
			.orElseThrow(() -> new CommandFailedException(
					"No state " + this.revision + " of " + this.name + " is kept. See history " + this.name + "."));
		ImportReport report = context.getBean(Imports.class)
			.run(ImportRun.Kind.RESTORE, null, (run) -> context.getBean(ImportOutcomes.class)
				.note(run, List.of(states.restore(former, this.name))));
		return told(report, report.isFinished());
	}

}
