package kinoteka.importing;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The runs that are kept. */
interface ImportRunRepository extends ListCrudRepository<ImportRun, Integer> {

	/** The latest runs, the last one first. */
	List<ImportRun> findAllByKindNotOrderByIdDesc(ImportRun.Kind kind, Limit limit);

	/** The last run that changed something. */
	@Query("""
			select * from import_run run where kind <> 'DRY_RUN' and status <> 'RUNNING' and exists (
				select from import_outcome where run_id = run.id and outcome <> 'QUARANTINED')
			order by id desc limit 1
			""")
	Optional<ImportRun> findLastThatChangedSomething();

}
