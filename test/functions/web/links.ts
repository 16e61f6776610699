import { Directory } from '../../../workflows/directory.ts';
import { correctAddress } from '../../../workflows/lifecycle/staff/correct-address.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now, publisher } from '../../workflows/examples.ts';
import { answered, askLink, confirmed, silent, statusLink, underReview, wantingChanges } from './journey.ts';
import { linkFor, put, type Site, submitted } from './site.ts';

const commercial = { ask: 'commercial', person: 'employee:carmen' };
const legal = { ask: 'legal', person: 'employee:luis' };

const resent = async (site: Site, request: string): Promise<void> => {
  const form = { ...publisher, lastDay: '2027-12-31', go: 'send' } as unknown as Record<string, string>;
  const given = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
  await site.ask({ path: await askLink(site, { request, ask: 'changes', person: 'requester' }), form: given });
};

/** Another company takes the implementer's place in the directory, and is asked instead. */
const replacedParty = async (site: Site): Promise<string> => {
  const [first, ...others] = directory.implementers;
  const contact = { name: 'Rafael Ortiz', mailbox: 'rafael@digitalsur.example', language: 'es' } as const;
  const successor = { ...first, legalName: 'Digital Sur, S.L.', taxId: 'B41234568', contact };
  const succeeded = Directory.parse({ ...directory, implementers: [successor, ...others] });
  const request = await wantingChanges(site);
  await site.ports.directory.save(succeeded);
  await resent(site, request);
  await put(site, { request, ask: 'terms', round: 2 }, succeeded);
  return request;
};

/** Everything that can have become of a link by the time somebody follows it: each makes one in that state. */
export const fates = {
  'one character changed': async (site: Site) => {
    const path = await askLink(site, { request: await underReview(site), ...commercial });
    return `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
  },
  'cut short': async (site: Site) =>
    (await askLink(site, { request: await underReview(site), ...commercial })).slice(0, -3),
  'used twice': async (site: Site) => {
    const request = await underReview(site);
    await answered(site, { request, ...commercial, choice: 'approve' });
    return askLink(site, { request, ...commercial });
  },
  'answered by someone else': async (site: Site) => {
    const request = await underReview(site);
    await site.ports.ledger.record(request, (current) => ({
      head: current.head,
      asks: current.asks
        .filter((row) => row.name === 'commercial')
        .map((row) => ({
          ...row,
          people: [...row.people, { ...row.people[0], id: 'employee:clara', name: 'Clara Ruiz' }] as typeof row.people,
        })),
      event: { type: 'AskEscalated', at: now.toISOString(), by: 'clock', ask: 'commercial', round: 1 },
      notices: [],
    }));
    await answered(site, { request, ask: 'commercial', person: 'employee:clara', choice: 'approve' });
    return askLink(site, { request, ...commercial });
  },
  'changes asked for beside it': async (site: Site) =>
    askLink(site, { request: await wantingChanges(site), ...commercial }),
  'replaced by a new round': async (site: Site) => {
    const request = await wantingChanges(site);
    await resent(site, request);
    await put(site, { request, ask: 'terms', round: 2 });
    return askLink(site, { request, ask: 'terms', person: 'otherParty', round: 1 });
  },
  'replaced, and not yet asked again': async (site: Site) => {
    const request = await wantingChanges(site);
    await resent(site, request);
    return askLink(site, { request, ...commercial });
  },
  'after its deadline': async (site: Site) => {
    const request = await confirmed(site);
    await silent(site, { request, ask: 'terms' });
    return askLink(site, { request, ask: 'terms', person: 'otherParty' });
  },
  'the requester’s own, after its deadline': async (site: Site) => {
    const request = await wantingChanges(site);
    await silent(site, { request, ask: 'changes' });
    return askLink(site, { request, ask: 'changes', person: 'requester' });
  },
  'undecided by IMTCloud': async (site: Site) => {
    const request = await underReview(site);
    await silent(site, { request, ask: 'commercial' });
    return askLink(site, { request, ...legal });
  },
  'after withdrawal': async (site: Site) => {
    const request = await underReview(site);
    await site.ports.ledger.record(request, (current) => withdraw({ workflow, current }, now, directory));
    return askLink(site, { request, ...legal });
  },
  'rejected beside it': async (site: Site) => {
    const request = await underReview(site);
    await answered(site, { request, ...legal, choice: 'reject', reason: 'Falta el preaviso' });
    return askLink(site, { request, ...commercial });
  },
  'of someone no longer asked': async (site: Site) => {
    const request = await underReview(site);
    return askLink(site, { request, ask: 'commercial', person: 'employee:mario' });
  },
  'of a company that is no longer the other party': async (site: Site) => {
    const request = await replacedParty(site);
    return askLink(site, { request, ask: 'terms', person: 'otherParty' });
  },
  'to an address that staff have corrected': async (site: Site) => {
    const request = await confirmed(site);
    const path = await askLink(site, { request, ask: 'terms', person: 'otherParty' });
    const deed = {
      by: 'staff:marta',
      reason: 'Volvía',
      at: now,
      salt: 'd',
      mailbox: 'direccion@aulasdelnorte.example',
    };
    const place = { ask: 'terms', round: 1, person: 'otherParty' };
    await site.ports.ledger.record(request, (current) =>
      correctAddress({ workflow, current }, { ...deed, ...place, seen: current.head.version }, directory),
    );
    return path;
  },
  'a status link used as the link of an ask': async (site: Site) =>
    (await statusLink(site, await underReview(site))).replace('/s/', '/a/'),
  'a receipt link used as a status link': async (site: Site) =>
    (await linkFor(site, { request: await submitted(site), purpose: 'receipt', person: 'requester' })).replace(
      '/r/',
      '/s/',
    ),
};
