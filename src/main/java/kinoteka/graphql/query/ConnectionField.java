package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as the GraphQL cursor connections specification has it. One row more
 * than asked for is read where the answer says whether the list goes on.
 */
final class ConnectionField implements SqlField {

	private static final Set<String> OF_PAGE = Set.of("nodes", "edges", "pageInfo");

	private final RowListing rows;

	ConnectionField(RowListing rows) {
		this.rows = rows;
	}

	@Override
	public Sql compile(Selected field, Row parent, Compiler compiler) {
		return new Connection(field, parent, compiler).compile();
	}

	/** One selection of a connection. */
	private final class Connection {

		private final Selected field;

		private final Compiler compiler;

		private final long times;

		private final Page page;

		private final Row row;

		private final SqlType type;

		private final RowList list;

		private final List<Selected> below;

		/** Whether the answer says if the list goes on. */
		private final boolean told;

		Connection(Selected field, Row parent, Compiler compiler) {
			this.field = field;
			this.compiler = compiler;
			this.times = parent.times();
			this.page = Page.of(field, compiler);
			this.row = compiler.row(parent.times() * this.page.size());
			this.type = compiler.type(compiler.typeOf(field, "nodes"));
			this.list = ConnectionField.this.rows.list(field, parent, this.row, compiler);
			this.page.check(this.list.ordering(), compiler);
			this.below = compiler.below(field);
			this.told = this.below.stream().anyMatch((member) -> member.name().equals("pageInfo"));
		}

		Sql compile() {
			Map<String, Sql> members = new LinkedHashMap<>();
			this.below.forEach((member) -> members.put(member.key(), member(member)));
			Sql object = Compiler.object(members);
			return this.below.stream().map(Selected::name).anyMatch(OF_PAGE::contains)
					? Sql.format("(select %s from (%s) %s group by ())", object, stretch(), this.row.alias()) : object;
		}

		private Sql member(Selected member) {
			this.compiler.count(this.times);
			return switch (member.name()) {
				case "nodes" -> list(this.compiler.object(this.type, member, this.row));
				case "edges" -> list(edge(member));
				case "pageInfo" -> pageInfo(member);
				case "totalCount" -> count();
				case "facets" -> new FilmFacets(this.list, this.type, this.row, this.compiler).compile(member);
				default -> Sql.literal(this.field.typeName());
			};
		}

		private Sql edge(Selected edges) {
			Map<String, Sql> members = new LinkedHashMap<>();
			this.compiler.below(edges).forEach((member) -> {
				this.compiler.count(this.row.times());
				members.put(member.key(), switch (member.name()) {
					case "cursor" -> this.list.ordering().cursor(this.row);
					case "node" -> this.compiler.object(this.type, member, this.row);
					default -> Sql.literal(edges.typeName());
				});
			});
			return Compiler.object(members);
		}

		private Sql list(Sql item) {
			String number = this.row.alias() + ".number";
			String turned = this.page.fromEnd() ? " order by " + number + " desc" : "";
			String kept = this.told ? " filter (where " + number + " <= " + this.page.size() + ")" : "";
			return Sql.format("coalesce(json_agg(%s%s)%s, '[]')", item, turned, kept);
		}

		private Sql pageInfo(Selected pageInfo) {
			Sql more = Sql.of("count(*) > " + this.page.size());
			Map<String, Sql> members = new LinkedHashMap<>();
			this.compiler.below(pageInfo).forEach((member) -> members.put(member.key(), switch (member.name()) {
				case "hasNextPage" -> this.page.fromEnd() ? known(this.page.before()) : more;
				case "hasPreviousPage" -> this.page.fromEnd() ? more : known(this.page.after());
				case "startCursor" -> cursor(this.page.fromEnd());
				case "endCursor" -> cursor(!this.page.fromEnd());
				default -> Sql.literal(pageInfo.typeName());
			}));
			return Compiler.object(members);
		}

		/** Where a cursor leads away from, something stands. */
		private static Sql known(@Nullable Input cursor) {
			return (cursor != null) ? Sql.TRUE : Sql.FALSE;
		}

		private Sql cursor(boolean far) {
			String number = far ? "least(%s.numbers, %s)".formatted(this.row.alias(), this.page.size()) : "1";
			return Sql.format("max(%s) filter (where %s.number = %s)", this.list.ordering().cursor(this.row),
					this.row.alias(), number);
		}

		private Sql count() {
			Sql count = this.list.count();
			return (count != null) ? count : Sql.format("(select count(*) %s)", this.list.from(this.type, this.row));
		}

		/**
		 * The rows of the page; numbered, and one more, where the answer says where it
		 * stands.
		 */
		private Sql stretch() {
			List<Sql> conditions = new ArrayList<>(this.list.conditions());
			conditions.addAll(this.page.conditions(this.list.ordering(), this.row));
			Sql rows = Sql.format("select %s.*, %s from %s %s where %s order by %s limit %s", this.row.alias(),
					this.list.ordering().columns(this.row), this.list.source(this.type), this.row.alias(),
					Sql.and(conditions), this.list.ordering().sort(this.page.fromEnd()),
					this.page.size() + (this.told ? 1 : 0));
			if (!this.told && !this.page.fromEnd()) {
				return rows;
			}
			return Sql.format("select %s.*, row_number() over () as number, count(*) over () as numbers from (%s) %s",
					this.row.alias(), rows, this.row.alias());
		}

	}

}
