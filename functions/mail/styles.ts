/** Inline, as mail programs want it. Text and page keep the colours of the reader's program, light or dark. */
export const styles = {
  body: 'margin:0;padding:0;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5',
  preheader: 'display:none;max-height:0;overflow:hidden',
  column: 'width:100%;max-width:36rem',
  cell: 'padding:24px 16px;overflow-wrap:anywhere',
  lead: 'margin:0 0 16px;font-size:20px;line-height:1.35',
  heading: 'margin:24px 0 8px;font-size:16px',
  paragraph: 'margin:0 0 16px',
  facts: 'margin:0 0 16px;padding:4px 16px;border:1px solid #8aa0ac;border-radius:6px',
  fact: 'margin:8px 0;white-space:pre-line',
  quote: 'margin:0 0 16px;padding:4px 16px;border-left:3px solid #8aa0ac',
  said: 'margin:4px 0 0;white-space:pre-line',
  code: 'margin:0 0 16px;font-size:28px;font-weight:bold;letter-spacing:2px;font-family:Menlo,Consolas,monospace',
  press: 'margin:24px 0 8px',
  button:
    'display:inline-block;padding:14px 24px;border-radius:6px;background:#0b5d62;border:1px solid #8aa0ac;color:#ffffff;font-weight:bold;text-decoration:none',
  plain: 'margin:0 0 24px;font-size:13px',
  foot: 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #8aa0ac;font-size:13px',
  footLine: 'margin:0 0 8px',
};
