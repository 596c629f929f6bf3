import { countsOf } from "../../explorer/filter-counts.ts";
import {
  type FilterGroup,
  type FilterOption,
  filterGroups,
  isChosen,
} from "../../explorer/filter-groups.ts";
import { standpointOf } from "../../explorer/looking.ts";
import {
  useActions,
  useCurriculum,
  useExplorer,
  useExplorerState,
  useWords,
} from "../explorer-context.tsx";
import { FilterCount } from "./FilterCount.tsx";

interface Props {
  readonly id: string;
  readonly onDone: () => void;
}

/** Everything that can be filtered by, with how many topics there are of each. */
export function FilterChoices({ id, onDone }: Props) {
  const curriculum = useCurriculum();
  const explorer = useExplorer();
  const words = useWords();
  const filters = useExplorerState((state) => state.lens.filters);
  const counts = countsOf(filters, standpointOf(explorer.getState(), curriculum));
  return (
    <fieldset id={id} className="filter-choices" aria-label={words.lens.filter}>
      <div className="filter-groups">
        {filterGroups(words, curriculum).map((group) => (
          <Group key={group.facet} group={group} counts={counts[group.facet]} />
        ))}
      </div>
      <p className="filter-foot">
        <FilterCount />
        <button type="button" className="button is-small" onClick={onDone}>
          {words.lens.done}
        </button>
      </p>
    </fieldset>
  );
}

interface GroupProps {
  readonly group: FilterGroup;
  readonly counts: ReadonlyMap<string, number>;
}

function Group({ group, counts }: GroupProps) {
  return (
    <fieldset className={`filter-group is-${group.facet}`}>
      <legend>{group.title}</legend>
      {group.options.map((option) => (
        <Option key={option.value} option={option} count={counts.get(option.value) ?? 0} />
      ))}
    </fieldset>
  );
}

interface OptionProps {
  readonly option: FilterOption;
  readonly count: number;
}

function Option({ option, count }: OptionProps) {
  const filters = useExplorerState((state) => state.lens.filters);
  const { look } = useActions();
  const { number } = useWords();
  return (
    <label className={count === 0 ? "filter-option is-none" : "filter-option"}>
      <input
        type="checkbox"
        checked={isChosen(filters, option)}
        onChange={() => look({ filters: option.press(filters) })}
      />
      <span className="filter-title">{option.title}</span>
      <span className="filter-number">{number(count)}</span>
    </label>
  );
}
