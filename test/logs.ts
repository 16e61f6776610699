// Functions log on stdout, as Lambda wants it. Here each line belongs to its test, and is shown when that one fails.
process.stdout.write = (text: string | Uint8Array) => {
  console.log(String(text).trimEnd());
  return true;
};
