import { mayPass } from '../../workflows/lifecycle/aside.ts';
import { colleaguesOf } from '../../workflows/lifecycle/colleagues.ts';
import type { Ask } from '../../workflows/vocabulary/asks.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import type { Answering } from './answer-page.tsx';

type Passing = { answering: Answering; ask: Ask; language: Language };

/** What a choice is called in the form: the name of a colleague after `to`. */
export const declining = 'not me';
export const handing = 'to ';

/** For whoever should not answer: to say so, or to hand it over to a colleague that the directory knows. */
export const NotForMe = ({ answering, ask, language }: Passing) => {
  const { person, row, typed, action, problems, at } = answering;
  if (!mayPass(person) || ask.kind === 'confirmation') return null;
  const colleagues = colleaguesOf(answering, { ask, row, person, at }, answering.directory);
  const problem = (field: string) => problems.find((one) => one.field === field)?.words[language];
  const [unchosen, unsaid] = [problem('aside'), problem('remark')];
  return (
    <details class="aside" open={unchosen !== undefined || unsaid !== undefined}>
      <summary>{words.title[language]}</summary>
      <form method="post" action={inLanguage(action, language)} novalidate>
        <p class="note">{words.noForwarding[language]}</p>
        <fieldset
          class={`field${unchosen ? ' wrong' : ''}`}
          id="aside"
          tabindex={-1}
          aria-describedby={unchosen && 'aside-mistake'}
        >
          <legend>{words.choose[language]}</legend>
          {unchosen && (
            <p class="mistake" id="aside-mistake">
              {unchosen}
            </p>
          )}
          <Option value={declining} typed={typed.aside} label={words.declining[language]} />
          {colleagues.map(({ name }) => (
            <Option value={`${handing}${name}`} typed={typed.aside} label={say(words.handing, language, { name })} />
          ))}
        </fieldset>
        <div class={`field${unsaid ? ' wrong' : ''}`}>
          <label for="remark">{words.remark[language]}</label>
          <p class="hint" id="remark-hint">
            {(colleagues.length > 0 ? words.remarkHanding : words.remarkHint)[language]}
          </p>
          {unsaid && (
            <p class="mistake" id="remark-mistake">
              {unsaid}
            </p>
          )}
          <textarea
            id="remark"
            name="remark"
            rows={3}
            aria-describedby={unsaid ? 'remark-hint remark-mistake' : 'remark-hint'}
            aria-invalid={unsaid ? true : undefined}
          >
            {typed.remark ?? ''}
          </textarea>
        </div>
        <div class="actions">
          <button type="submit" class="plain" name="deed" value="aside">
            {words.send[language]}
          </button>
        </div>
      </form>
    </details>
  );
};

const Option = ({ value, typed, label }: { value: string; typed: string | undefined; label: string }) => (
  <label class="option">
    <input type="radio" name="aside" value={value} checked={typed === value} />
    <span>{label}</span>
  </label>
);

const words = {
  title: { es: '¿No le corresponde responder?', en: 'Is this not for you to answer?' },
  noForwarding: {
    es: 'El enlace es personal: reenviarlo no pasa la respuesta a nadie. Dígalo aquí y este enlace dejará de servir.',
    en: 'The link is personal: to forward it hands the answer over to nobody. Say so here and this link will stop working.',
  },
  choose: { es: 'Elija una opción', en: 'Choose one' },
  declining: { es: 'No soy la persona indicada', en: 'I am not the right person' },
  handing: { es: 'Se lo paso a {name}', en: 'I hand it over to {name}' },
  remark: { es: 'Observaciones', en: 'Remarks' },
  remarkHint: {
    es: 'Opcional. Si sabe quién debe responder, díganoslo. Lo lee el equipo de IMTCloud y quien responda en su lugar.',
    en: 'Optional. If you know who must answer, tell us. It is read by the team of IMTCloud and by whoever answers instead.',
  },
  remarkHanding: {
    es: 'Necesario para pasarlo a otra persona. Lo leen el equipo de IMTCloud y quien responda en su lugar.',
    en: 'Needed to hand it over. It is read by the team of IMTCloud and by whoever answers instead.',
  },
  send: { es: 'Enviar', en: 'Send' },
} satisfies Record<string, Words>;
