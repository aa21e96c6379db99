package kinoteka.graphql;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Which decade: exactly one of these is there.
 *
 * @param startYear its first year
 * @param label its name
 * @param id the decade's id
 */
record DecadeBy(@Nullable Integer startYear, @Nullable String label, @Nullable String id) {

	/** The first year of the decade that is meant, if the words can mean one. */
	Optional<Integer> startYearMeant() {
		if (this.startYear != null) {
			return Optional.of(this.startYear);
		}
		if (this.label != null) {
			return this.label.matches("\\d{1,3}0s") ? Optional.of(Integer.valueOf(this.label.replace("s", "")))
					: Optional.empty();
		}
		return Optional.of(GlobalId.read(Objects.requireNonNull(this.id), NodeType.DECADE, Integer.class));
	}

}
