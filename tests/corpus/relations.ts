import fs from 'node:fs';
import path from 'node:path';
import { changeDigit, digitPlaces } from './alter';
import { alarmsOf } from './alarms';
import { reviewWorkbook, type Finding, type Review } from './engine';
import { hashOf } from './half';
import { createRandom } from '../generate/random';

/** One figure of a relation that holds, changed in the text. */
export interface TextAlteration {
  readonly text: string;
  /** Kind of the relation: S whole and parts, G level, change, percentage, … */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Offset in the text. */
  readonly at: number;
  /** An error or warning that was not there before. */
  readonly noticed: boolean;
  /** One of them states the changed figure, or quotes it. */
  readonly cited: boolean;
}

/** A relation of `relations.txt`: `text|kind|figures`. */
export interface TextRelation {
  readonly text: string;
  readonly kind: string;
  readonly figures: readonly string[];
}

export function readRelations(folder: string): readonly TextRelation[] {
  const file = path.join(folder, 'relations.txt');
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.split('|').length === 3)
    .map((line) => {
      const [text = '', kind = '', figures = ''] = line.split('|');
      return { text, kind, figures: figures.split(/\s+/).filter((figure) => figure !== '') };
    });
}

const review = (text: string): Review => reviewWorkbook({ name: '', sheets: [] }, { narrative: text });

/** Changes each figure of each relation of a text, once its leading digit and once its second, and tells what is noticed. */
export function alterText(name: string, text: string, relations: readonly TextRelation[]): readonly TextAlteration[] {
  // A finding that says something else is new, though it points to the same place.
  const before = new Set(alarmsOf(review(text)).map(({ message }) => message.zh));
  const random = createRandom(hashOf(name));
  const done = new Set<string>();
  return relations.flatMap(({ kind, figures }) =>
    placesOf(text, figures).flatMap((place) => {
      if (place === undefined) return [];
      const from = text.slice(place.at, place.at + place.length);
      if (digitPlaces(from).length === 0) return [];
      return [0, 1].flatMap((which) => {
        if (which === 1 && digitPlaces(from).length < 3) return [];
        const key = `${kind} ${place.at} ${which}`;
        if (done.has(key)) return [];
        done.add(key);
        const to = changeDigit(from, which, random);
        const after = review(text.slice(0, place.at) + to + text.slice(place.at + place.length));
        const alarms = alarmsOf(after).filter(({ message }) => !before.has(message.zh));
        const cited = alarms.some((finding) => cites(finding, to, place.at));
        return [{ text: name, kind, from, to, at: place.at, noticed: alarms.length > 0, cited }];
      });
    }),
  );
}

/** Whether a finding covers the place of a figure, states it or tells it. */
export function cites({ stated, statement, message }: Finding, figure: string, at: number): boolean {
  const covers = statement !== undefined && statement.start <= at && at < statement.start + statement.length;
  return (
    covers || [stated ?? '', message.zh].some((words) => words.replace(/[\s,]/g, '').includes(figure.replace(/,/g, '')))
  );
}

interface Place {
  readonly at: number;
  readonly length: number;
}

/** Where the figures of a relation stand: the places nearest to each other; undefined for one that is not printed. */
export function placesOf(text: string, figures: readonly string[]): readonly (Place | undefined)[] {
  const printed = [...text.matchAll(/(?<![\d.,])\d[\d,]*(?:\.\d+)?/g)].map((match) => ({
    at: match.index,
    length: match[0].replace(/,+$/, '').length,
    value: Number(match[0].replace(/,/g, '')),
  }));
  const all = figures.map((figure) => printed.filter(({ value }) => value === Math.abs(Number(figure))));
  const rarest = all.filter((places) => places.length > 0).sort((left, right) => left.length - right.length)[0] ?? [];
  let best: { readonly spread: number; readonly places: readonly (Place | undefined)[] } | undefined;
  for (const { at } of rarest) {
    const taken = new Set<number>();
    const places = all.map((each) => {
      const [nearest] = each
        .filter((place) => !taken.has(place.at))
        .sort((left, right) => Math.abs(left.at - at) - Math.abs(right.at - at));
      if (nearest !== undefined) taken.add(nearest.at);
      return nearest;
    });
    const spread = places.reduce((sum, place) => sum + (place === undefined ? 0 : Math.abs(place.at - at)), 0);
    if (best === undefined || spread < best.spread) best = { spread, places };
  }
  return best?.places ?? [];
}
