import { Caption1, Checkbox, Input, Label, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { amountOf, type MeasurementUnit } from '../../core/amount';
import { parseFigure } from '../../core/figure';
import type { LayoutId } from '../../model/table';
import { USUAL_BASE } from '../../fill/base-tables';
import type { FillPlan, FillTable, ThreePublicPart } from '../../fill/fill-plan';
import type { ThreePublicProjects } from '../../fill/three-public';
import type { ThreePublicItem } from '../../model/roles';
import { Folded } from '../Folded';
import { useSay } from '../locale';
import { useFillMessages } from './fill-messages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    gap: tokens.spacingVerticalXS,
  },
  bases: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}` },
  item: { display: 'grid', gridTemplateColumns: '1fr 110px', alignItems: 'center', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

const UNITS: readonly MeasurementUnit[] = ['元', '千元', '万元', '百万元', '亿元'];

interface FillChoicesProps {
  readonly plan: FillPlan;
  readonly values: boolean;
  readonly zeros: boolean;
  readonly addMissing: boolean;
  /** Absent where the host cannot add sheets. */
  readonly onAddMissing: ((add: boolean) => void) | undefined;
  readonly projects: ThreePublicProjects;
  readonly onBase: (layouts: readonly LayoutId[]) => void;
  readonly onValues: (values: boolean) => void;
  readonly onZeros: (zeros: boolean) => void;
  readonly onProjects: (projects: ThreePublicProjects) => void;
}

/** From which tables a fill starts, in which form it writes, and what only the user can know. */
export function FillChoices({
  plan,
  values,
  zeros,
  addMissing,
  onAddMissing,
  projects,
  onBase,
  onValues,
  onZeros,
  onProjects,
}: FillChoicesProps) {
  const styles = useStyles();
  const words = useFillMessages();
  const say = useSay();
  const tables = plan.tables.filter(({ layout }) => layout !== 'unknown');
  const choose = (table: FillTable, on: boolean) => {
    const others = tables.filter(({ isBase, id }) => isBase && id !== table.id).map(({ layout }) => layout);
    onBase([...USUAL_BASE.filter((layout) => layout === 'unknown'), ...others, ...(on ? [table.layout] : [])]);
  };
  return (
    <div className={styles.root}>
      <div role="group" aria-label={words.pane.base}>
        <Caption1>{words.pane.base}</Caption1>
        <div className={styles.bases}>
          {tables.map((table) => (
            <Checkbox
              key={table.id}
              size="medium"
              label={say(table.label)}
              checked={table.isBase}
              onChange={(_, { checked }) => choose(table, checked === true)}
            />
          ))}
        </div>
        <Caption1 className={styles.note}>{words.pane.baseNote}</Caption1>
      </div>
      {plan.threePublic.length > 0 && (
        <ProjectMoney parts={plan.threePublic} projects={projects} onProjects={onProjects} />
      )}
      <Switch label={words.pane.asValues} checked={values} onChange={(_, { checked }) => onValues(checked)} />
      {onAddMissing !== undefined && (
        <Switch
          label={words.pane.addMissing}
          checked={addMissing}
          onChange={(_, { checked }) => onAddMissing(checked)}
        />
      )}
      <Switch label={words.pane.zeros} checked={zeros} onChange={(_, { checked }) => onZeros(checked)} />
    </div>
  );
}

function ProjectMoney({
  parts,
  projects,
  onProjects,
}: {
  readonly parts: readonly ThreePublicPart[];
  readonly projects: ThreePublicProjects;
  readonly onProjects: (projects: ThreePublicProjects) => void;
}) {
  const styles = useStyles();
  const words = useFillMessages();
  const unit = parts[0]?.unit ?? '万元';
  // A question that is open must be seen.
  return (
    <Folded title={words.pane.threePublic(unit)} startOpen>
      {() => (
        <>
          <Caption1 className={styles.note}>{words.pane.threePublicNote}</Caption1>
          {parts.map((part) => (
            <ItemInput
              key={part.item}
              item={part.item}
              basic={part.basic}
              unit={UNITS.find((each) => each === part.unit) ?? '万元'}
              onChange={(projectMoney) => onProjects({ ...projects, ...projectMoney })}
            />
          ))}
        </>
      )}
    </Folded>
  );
}

function ItemInput({
  item,
  basic,
  unit,
  onChange,
}: {
  readonly item: ThreePublicItem;
  readonly basic: string | undefined;
  readonly unit: MeasurementUnit;
  readonly onChange: (projects: ThreePublicProjects) => void;
}) {
  const styles = useStyles();
  const words = useFillMessages();
  const id = useId();
  const [text, setText] = useState('');
  const reading = parseFigure(text);
  const isClear = reading.kind === 'printed' || reading.kind === 'blank';
  const settle = () => {
    if (reading.kind === 'printed') onChange({ [item]: amountOf(reading, unit) });
    if (reading.kind === 'blank') onChange({ [item]: undefined });
  };
  return (
    <div className={styles.item}>
      <Label htmlFor={id} size="small">
        {words.item(item)}
        {basic !== undefined && <Caption1 className={styles.note}> {words.pane.known(basic)}</Caption1>}
      </Label>
      <Input
        id={id}
        className={styles.input}
        size="small"
        inputMode="decimal"
        value={text}
        aria-invalid={!isClear}
        onChange={(_, { value }) => setText(value)}
        onBlur={settle}
      />
    </div>
  );
}
