/** Files that lie beside the bundle, and where each comes from among the packages. */
export const filesBeside = {
  'regular.ttf': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'strong.ttf': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'font-licence.txt': '@expo-google-fonts/source-sans-3/LICENSE_FONT',
  // pdfkit looks for it there.
  'data/sRGB_IEC61966_2_1.icc': 'pdfkit/js/data/sRGB_IEC61966_2_1.icc',
} as const satisfies Record<string, string>;
