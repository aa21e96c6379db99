package kinoteka.graphql;

import kinoteka.catalogue.Catalogue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/**
 * Whether the first articles are still to come: an empty catalogue is no answer while a
 * server starts, for it imports before it is ready.
 */
@Component
@ConditionalOnWebApplication
class FirstImport {

	private final ApplicationAvailability availability;

	private final Catalogue catalogue;

	private volatile boolean over;

	FirstImport(ApplicationAvailability availability, Catalogue catalogue) {
		this.availability = availability;
		this.catalogue = catalogue;
	}

	boolean isAwaited() {
		if (this.over || this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			return false;
		}
		this.over = this.catalogue.size().articles() > 0;
		return !this.over;
	}

}
