package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;

import kinoteka.catalogue.Catalogue;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes articles from the catalogue and ends. */
@Command(name = "remove", header = "Removes articles from the catalogue and ends.", description = """

		Films that no other article lists go with them. The last state of each article is kept: \
		undo brings it back. Files are not touched.

		Ends with 0; with 1 if there is no such article, and then nothing is removed; with 2 on wrong use.
		""")
final class RemoveCommand extends LibraryCommand {

	@Parameters(paramLabel = "NAME", arity = "1..*", description = "Names of articles, as the catalogue has them.")
	private List<String> names = new ArrayList<>();

	@Override
	int run(ApplicationContext context) {
		Catalogue catalogue = context.getBean(Catalogue.class);
		this.names.forEach((name) -> requireKnown(name, catalogue));
		ImportReport report = context.getBean(Imports.class)
			.run(ImportRun.Kind.REMOVE, null,
					(run) -> context.getBean(ImportOutcomes.class).note(run, Outcome.of(catalogue.remove(this.names))));
		return told(report, report.isFinished());
	}

	private static void requireKnown(String name, Catalogue catalogue) {
		if (catalogue.state(name).isEmpty()) {
			throw new CommandFailedException("There is no article " + name + ". Nothing was removed.");
		}
	}

}
