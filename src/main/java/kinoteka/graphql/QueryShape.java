package kinoteka.graphql;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document with its fragments spread out, {@code __typename} included, and
 * refuses it at the first limit that it passes. So a fragment that multiplies itself
 * costs no more than the limit.
 */
final class QueryShape {

	/** As deep as the query that GraphiQL reads the schema with. */
	static final int DEPTH = 15;

	static final int ROOT_FIELDS = 20;

	static final int ALIASES = 50;

	static final int SELECTIONS = 1_000;

	private final Map<String, FragmentDefinition> fragments;

	private final Set<String> open = new HashSet<>();

	private int rootFields;

	private int aliases;

	private int selections;

	private QueryShape(Document document) {
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (one, other) -> one));
	}

	static void check(Document document) {
		QueryShape shape = new QueryShape(document);
		document.getDefinitionsOfType(OperationDefinition.class)
			.forEach((operation) -> shape.measure(operation.getSelectionSet(), 1));
	}

	private void measure(@Nullable SelectionSet set, int depth) {
		if (set == null) {
			return;
		}
		for (Selection<?> selection : set.getSelections()) {
			this.selections = count("selections", this.selections, SELECTIONS);
			switch (selection) {
				case Field field -> measure(field, depth);
				case InlineFragment fragment -> measure(fragment.getSelectionSet(), depth);
				case FragmentSpread spread -> measure(spread, depth);
				default -> throw new IllegalArgumentException("Not a selection: " + selection);
			}
		}
	}

	private void measure(Field field, int depth) {
		if (depth > DEPTH) {
			throw new QueryTooLargeException("The query is more than %d fields deep".formatted(DEPTH));
		}
		if (depth == 1) {
			this.rootFields = count("fields at its root", this.rootFields, ROOT_FIELDS);
		}
		if (field.getAlias() != null) {
			this.aliases = count("aliases", this.aliases, ALIASES);
		}
		measure(field.getSelectionSet(), depth + 1);
	}

	/** A fragment inside itself is left to the validation, which names it. */
	private void measure(FragmentSpread spread, int depth) {
		FragmentDefinition fragment = this.fragments.get(spread.getName());
		if (fragment != null && this.open.add(spread.getName())) {
			measure(fragment.getSelectionSet(), depth);
			this.open.remove(spread.getName());
		}
	}

	private static int count(String what, int before, int limit) {
		if (before == limit) {
			throw new QueryTooLargeException(
					"The query has more than %d %s: ask several queries".formatted(limit, what));
		}
		return before + 1;
	}

}
