/** The one style sheet, by hand: a single column that reads on a phone, colours above 4.5:1, dark where the reader wants it. */
export const style = `
:root{color-scheme:light dark;--ink:#17212b;--soft:#4a5a68;--line:#c9d2da;--page:#fff;--card:#f4f7f9;--act:#0b5d62;--on-act:#fff;--focus:#b45309;--bad:#a3121f;--bad-soft:#fdf0f0;--good:#0c6b3d;--good-soft:#edf8f1;--wait:#7a4a00;--wait-soft:#fff6e5}
@media (prefers-color-scheme:dark){:root{--ink:#e8eef2;--soft:#a9b8c4;--line:#3d4c58;--page:#10181e;--card:#18232b;--act:#6fd0d2;--on-act:#08201f;--focus:#f5b453;--bad:#ff9a9a;--bad-soft:#2c1719;--good:#7fdba6;--good-soft:#12281c;--wait:#f2c26b;--wait-soft:#2a2112}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--page);-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
a{color:var(--act);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem 1rem;z-index:1}
.bar{border-bottom:1px solid var(--line)}
.bar>div,main,footer>div{max-width:44rem;margin:0 auto;padding:0 1rem}
.wide>.bar>div,.wide main,.wide footer>div{max-width:72rem}
.bar>div{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;justify-content:space-between;min-height:3.5rem;padding-top:.5rem;padding-bottom:.5rem}
.brand{font-weight:700;color:inherit;text-decoration:none;letter-spacing:.01em}
.brand span{font-weight:400;font-size:.95rem;color:var(--soft)}
main{padding-top:1.5rem;padding-bottom:3rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .75rem}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}
p,ul,ol,dl,table{margin:0 0 1rem}
.soft,.hint,small{color:var(--soft);font-size:inherit}
.hint{margin:0 0 .4rem;font-size:.95rem}
.lead{font-size:1.15rem}
.step{color:var(--soft);margin:0}
fieldset{border:0;padding:0;margin:0;min-width:0}
legend{padding:0;font-weight:600}
.field>legend{float:left;width:100%}
.field>legend+*{clear:both}
legend h2{margin:1.5rem 0 .25rem}
.field{margin:0 0 1.5rem}
.field>label:not(.option),.field legend{display:block;font-weight:600;margin-bottom:.2rem}
.label{font-weight:600;margin:0 0 .2rem}
.fixed{margin:0 0 .2rem;overflow-wrap:anywhere}
.optional{font-weight:400;color:var(--soft)}
input[type=text],input[type=email],input[type=tel],input[type=date],input[type=search],input[type=password],select,textarea{width:100%;font:inherit;color:inherit;background:var(--page);border:2px solid var(--soft);border-radius:4px;padding:.55rem .6rem;min-height:2.9rem}
textarea{min-height:8rem;resize:vertical}
input[type=file]{width:100%;font:inherit;color:inherit;padding:.4rem 0;min-height:2.9rem}
input.short{max-width:14rem}
.option{display:flex;gap:.75rem;align-items:flex-start;padding:.55rem 0;cursor:pointer;overflow-wrap:anywhere}
.option .hint{display:block;margin:.1rem 0 0}
.option input{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--act)}
.wrong{border-left:4px solid var(--bad);padding-left:1rem}
.wrong input,.wrong select,.wrong textarea{border-color:var(--bad)}
.mistake{color:var(--bad);font-weight:600;margin:0 0 .4rem}
.summary{border:3px solid var(--bad);border-radius:6px;padding:1rem 1rem .25rem;margin:0 0 1.5rem;background:var(--bad-soft)}
.summary h2{margin:0 0 .5rem}
.summary a{color:var(--bad)}
.summary li{margin-bottom:.5rem}
.note{border-left:4px solid var(--act);background:var(--card);padding:.75rem 1rem;margin:0 0 1.5rem}
.note h2{margin-top:0}
.note p:last-child,.summary p:last-child{margin-bottom:0}
.panel{border-radius:8px;padding:1.25rem 1.25rem .5rem;margin:0 0 1.5rem;background:var(--card)}
.panel h1,.panel h2{margin-top:0}
.panel.good{background:var(--good-soft);border-left:6px solid var(--good)}
.panel.bad{background:var(--bad-soft);border-left:6px solid var(--bad)}
.panel.wait{background:var(--wait-soft);border-left:6px solid var(--wait)}
button,.button{display:inline-block;font:inherit;font-weight:700;color:var(--on-act);background:var(--act);border:0;border-radius:6px;padding:.75rem 1.25rem;min-height:2.9rem;cursor:pointer;text-decoration:none}
button:hover,.button:hover{filter:brightness(1.1)}
button.quiet{background:none;color:var(--act);text-decoration:underline;padding:.5rem 0;font-weight:400}
button.link{background:none;color:var(--act);text-decoration:underline;text-underline-offset:.15em;padding:.25rem 0;min-height:1.5rem;font-weight:400;text-align:left}
button.plain{background:var(--card);color:var(--ink);border:1px solid var(--line)}
.actions{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:center;margin:1.5rem 0}
.facts{display:grid;grid-template-columns:1fr;border-top:1px solid var(--line)}
.facts>div{padding:.6rem 0;border-bottom:1px solid var(--line)}
.facts dt{font-weight:600}
.facts dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
.facts .before{color:var(--soft);text-decoration:line-through}
.changed{background:var(--wait-soft);margin:0 -.5rem;padding-left:.5rem!important;padding-right:.5rem}
.tag{display:inline-block;font-size:.85rem;font-weight:600;border-radius:4px;padding:.1rem .5rem;background:var(--card);border:1px solid var(--line)}
.tag.good{color:var(--good)}.tag.bad{color:var(--bad)}.tag.wait{color:var(--wait)}
.checks{list-style:none;padding:0}
.checks li{padding:.35rem 0}
.timeline{list-style:none;padding:0;border-left:2px solid var(--line);margin-left:.4rem}
.timeline li{padding:0 0 1rem 1rem;position:relative}
.timeline li::before{content:"";position:absolute;left:-.45rem;top:.5rem;width:.8rem;height:.8rem;border-radius:50%;background:var(--act)}
.timeline time{display:block;color:var(--soft);font-size:.9rem}
.reason{display:block;color:var(--soft);white-space:pre-line}
.deeds{padding-left:1.25rem}.deeds li{padding:.25rem 0}
blockquote{margin:.25rem 0 1rem;padding:.25rem 1rem;border-left:3px solid var(--line);white-space:pre-line}
.reference,.rows th a{white-space:nowrap}
.reference{font:600 1.35rem/1.3 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;letter-spacing:.06em}
.cards{list-style:none;padding:0;display:grid;gap:1rem}
.cards li{border:1px solid var(--line);border-radius:8px;padding:1rem 1.25rem}
.cards h2{margin:0 0 .25rem}
.cards p:last-child{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
.unseen{position:absolute!important;left:-999rem}
.follow-up{border-left:4px solid var(--line);padding-left:1rem}
.follow-up.wrong{border-color:var(--bad)}
.small-print{font-size:.95rem;color:var(--soft);border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}
.small-print h2{font-size:1.05rem;margin:0 0 .5rem;color:var(--ink)}
.meant{display:block;color:var(--wait)}
.who{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;justify-content:flex-end}
.tabs{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;border-bottom:1px solid var(--line)}
.tabs a{display:inline-block;padding:.5rem 0}
.tabs a[aria-current]{color:inherit;font-weight:700;text-decoration:none;border-bottom:3px solid var(--act)}
.search{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end}
.search .field{flex:1 1 18rem;margin:0}
.search>a{padding:.7rem 0}
.rows th[scope=row]{font-weight:400}
.rows td:nth-child(2){overflow-wrap:anywhere}
code{font-size:.85rem;overflow-wrap:anywhere}
summary{cursor:pointer;padding:.4rem 0}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem;padding:1.25rem 0 2rem}
footer p{margin:0 0 .5rem}
footer a{color:inherit;margin-right:1rem}
@media (min-width:40rem){h1{font-size:2.1rem}.checked>div{grid-template-columns:2fr 3fr 6.5rem!important}.checked dd:last-child{text-align:right}.facts>div{display:grid;grid-template-columns:2fr 3fr;gap:1rem}}
@media (min-width:60rem){.rows td:nth-child(2){min-width:17rem}}
@media (max-width:48rem){.rows,.rows tbody,.rows tr,.rows th,.rows td{display:block}.rows thead{position:absolute;left:-999rem}.rows tr{border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;margin:0 0 1rem}.rows th,.rows td{border:0;padding:.15rem 0}.rows td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}}
object.document{display:block;width:100%;height:32rem;border:1px solid var(--line);border-radius:8px;background:var(--card);padding:0 1rem;margin:0 0 1rem}
@media (max-width:40rem){object.document{display:none}}
@media print{.bar,.actions,footer{display:none}}
`;
