/** A file that webpack carries along as a data: address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
