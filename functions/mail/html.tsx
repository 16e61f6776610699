import type { Block, Content } from './content.ts';

/** A mail as HTML: one narrow table, no images, nothing from elsewhere. */
export const htmlOf = (
  content: Content,
  { link, foot }: { link?: string | undefined; foot: readonly string[] },
): string =>
  `<!doctype html>${(
    <html lang={content.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{content.subject}</title>
      </head>
      <body style={styles.body}>
        <div style={styles.preheader}>{content.preheader}</div>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
          <tbody>
            <tr>
              <td align="center">
                <table role="presentation" cellpadding="0" cellspacing="0" style={styles.column}>
                  <tbody>
                    <tr>
                      <td style={styles.cell}>
                        {content.blocks.map((block) => (
                          <BlockOf block={block} />
                        ))}
                        {content.action && link && <Action label={content.action.label} link={link} />}
                        {foot.map((line) => (
                          <p style={styles.foot}>{line}</p>
                        ))}
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )}`;

const BlockOf = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'paragraph':
      return <p style={styles.paragraph}>{block.text}</p>;
    case 'facts':
      return (
        <p style={styles.facts}>
          {block.rows.map(({ label, value }) => (
            <>
              <strong>{label}</strong>: {value || '—'}
              <br />
            </>
          ))}
        </p>
      );
    case 'quote':
      return (
        <div style={styles.quote}>
          <strong>{block.by}</strong>
          {block.text && <p style={styles.said}>{block.text}</p>}
        </div>
      );
  }
};

/** One button, and its plain URL for whoever cannot press it. */
const Action = ({ label, link }: { label: string; link: string }) => (
  <>
    <p style={styles.paragraph}>
      <a href={link} style={styles.button}>
        {label}
      </a>
    </p>
    <p style={styles.foot}>
      {label}: <a href={link}>{link}</a>
    </p>
  </>
);

const styles = {
  body: 'margin:0;padding:0;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5',
  preheader: 'display:none;max-height:0;overflow:hidden',
  column: 'width:100%;max-width:36rem',
  cell: 'padding:24px 16px;overflow-wrap:anywhere',
  paragraph: 'margin:0 0 16px',
  facts: 'margin:0 0 16px;padding:12px 16px;border:1px solid #8aa0ac;border-radius:6px;white-space:pre-line',
  quote: 'margin:0 0 16px;padding:4px 16px;border-left:3px solid #8aa0ac',
  said: 'margin:4px 0 0;white-space:pre-line',
  button:
    'display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5d62;color:#ffffff;font-weight:bold;text-decoration:none',
  foot: 'margin:16px 0 0;font-size:13px',
};
