package kinoteka.importing;

import java.util.List;
import java.util.Optional;

import kinoteka.catalogue.ArticleRevision;
import kinoteka.catalogue.ArticleState;
import kinoteka.catalogue.Catalogue;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the states that are kept of an article. */
@Command(name = "history", header = "Lists the states that are kept of an article.", description = """

		The article may be gone. Ends with 0; with 1 if nothing is known of it; with 2 on wrong use.
		""")
final class HistoryCommand extends LibraryCommand {

	@Parameters(paramLabel = "NAME", description = "The name of an article.")
	private String name = "";

	@Override
	int run(ApplicationContext context) {
		Optional<ArticleState> now = context.getBean(Catalogue.class).state(this.name);
		List<ArticleRevision> former = context.getBean(FormerStates.class).of(this.name);
		if (now.isEmpty() && former.isEmpty()) {
			throw new CommandFailedException("Nothing is known of an article " + this.name + ".");
		}
		now.ifPresent((state) -> out().println(state.revision() + "  now"));
		former.forEach(
				(revision) -> out().println("%d  %s  %s, %s, %s".formatted(revision.number(), revision.importedAt(),
						ImportSummary.count(revision.films(), "film"), ImportSummary.count(revision.facts(), "fact"),
						ImportSummary.count(revision.text().length(), "character"))));
		return 0;
	}

}
