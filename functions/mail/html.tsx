import { type Block, type Content, type Fact, inGroups, type Links, labelOf, linkOf } from './content.ts';
import type { Foot } from './foot.ts';
import { styles } from './styles.ts';

type Around = Links & { foot: Foot };

/** A mail as HTML: one narrow table, no images, nothing from elsewhere. */
export const htmlOf = (content: Content, { foot, ...links }: Around): string =>
  `<!doctype html>${(
    <html lang={content.language}>
      <Head title={content.subject} />
      <body style={styles.body}>
        <div style={styles.preheader}>{content.preheader}</div>
        <Column>
          {content.blocks.map((block) => (
            <BlockOf block={block} links={links} />
          ))}
          <FootOf foot={foot} />
        </Column>
      </body>
    </html>
  )}`;

const Head = ({ title }: { title: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <title>{title}</title>
  </head>
);

/** A column in the middle, also where mail programs know only tables. */
const Column = ({ children }: { children?: unknown }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
    <tbody>
      <tr>
        <td align="center">
          <table role="presentation" cellpadding="0" cellspacing="0" style={styles.column}>
            <tbody>
              <tr>
                <td style={styles.cell}>{children}</td>
              </tr>
            </tbody>
          </table>
        </td>
      </tr>
    </tbody>
  </table>
);

const BlockOf = ({ block, links: { link, publicUrl = '', figures = '' } }: { block: Block; links: Links }) => {
  switch (block.kind) {
    case 'lead':
      return <h1 style={styles.lead}>{block.text}</h1>;
    case 'heading':
      return <h2 style={styles.heading}>{block.text}</h2>;
    case 'paragraph':
      return <p style={styles.paragraph}>{block.text}</p>;
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'quote':
      return (
        <div style={styles.quote}>
          <strong>{block.by}</strong>
          {block.text && <p style={styles.said}>{block.text}</p>}
        </div>
      );
    case 'action':
      return <Button label={block.label} link={link && linkOf(block, link)} />;
    case 'code':
      return <p style={styles.code}>{inGroups(figures)}</p>;
    case 'page':
      return <PageLink label={block.label} url={`${publicUrl}${block.path}`} />;
  }
};

const Facts = ({ rows }: { rows: readonly Fact[] }) => (
  <div style={styles.facts}>
    {rows.map((fact) => (
      <p style={styles.fact}>
        <strong>{labelOf(fact)}</strong> {fact.value || '—'}
      </p>
    ))}
  </div>
);

/** One button, and its plain URL for whoever cannot press it. */
const Button = ({ label, link }: { label: string; link: string | undefined }) => (
  <>
    <p style={styles.press}>
      <a href={link} style={styles.button}>
        {label}
      </a>
    </p>
    <p style={styles.plain}>
      <a href={link}>{link}</a>
    </p>
  </>
);

const PageLink = ({ label, url }: { label: string; url: string }) => (
  <p style={styles.paragraph}>
    {label}:
    <br />
    <a href={url}>{url}</a>
  </p>
);

const FootOf = ({ foot }: { foot: Foot }) => (
  <div style={styles.foot}>
    {foot.lines.map((line) => (
      <p style={styles.footLine}>{line}</p>
    ))}
    <p style={styles.footLine}>
      {foot.pages.map(({ label, url }, place) => (
        <>
          {place > 0 && ' · '}
          <a href={url}>{label}</a>
        </>
      ))}
    </p>
  </div>
);
