package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;

import kinoteka.catalogue.ArticleDiff;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the films and facts that two states of an article differ in. */
@Command(name = "diff", header = "Shows the films and facts that two states of an article differ in.", description = """

		Without numbers, compares what the article is now with the state before; with one, what it is now \
		with that state. Lines begin with + for what came, - for what went, ~ for what changed.

		Ends with 0; with 1 if there is no such state; with 2 on wrong use.
		""")
final class DiffCommand extends LibraryCommand {

	@Parameters(index = "0", paramLabel = "NAME", description = "The name of an article.")
	private String name = "";

	@Parameters(index = "1..*", arity = "0..2", paramLabel = "REVISION",
			description = "Numbers of states, as history lists them.")
	private List<Integer> revisions = new ArrayList<>();

	@Override
	int run(ApplicationContext context) {
		FormerStates states = context.getBean(FormerStates.class);
		ArticleDiff diff = ArticleDiff.between(
				states.read(this.name, this.revisions.isEmpty() ? null : this.revisions.getFirst(), true),
				states.read(this.name, (this.revisions.size() < 2) ? null : this.revisions.get(1), false));
		print("+ ", diff.filmsCame());
		print("- ", diff.filmsWent());
		print("~ ", diff.filmsChanged());
		print("+ ", diff.factsCame());
		print("- ", diff.factsWent());
		return 0;
	}

	private void print(String sign, List<String> lines) {
		lines.forEach((line) -> out().println(sign + Terminal.clean(line)));
	}

}
