import type { Location } from "../workspace/model.js";

const place = (
  city: string,
  region: string,
  country: string,
  country_code: string,
  continent_code: string,
): Location => ({ country, region, city, country_code, continent_code });

/** The places where the invented people live. */
export const PLACES: readonly Location[] = [
  place("Dublin", "Leinster", "Ireland", "IRL", "EU"),
  place("Cork", "Munster", "Ireland", "IRL", "EU"),
  place("Berlin", "Berlin", "Germany", "DEU", "EU"),
  place("Hamburg", "Hamburg", "Germany", "DEU", "EU"),
  place("Lisbon", "Lisbon", "Portugal", "PRT", "EU"),
  place("São Paulo", "São Paulo", "Brazil", "BRA", "SA"),
  place("San Francisco", "California", "United States", "USA", "NA"),
  place("Austin", "Texas", "United States", "USA", "NA"),
  place("Toronto", "Ontario", "Canada", "CAN", "NA"),
  place("Lagos", "Lagos", "Nigeria", "NGA", "AF"),
  place("Tokyo", "Tokyo", "Japan", "JPN", "AS"),
  place("Sydney", "New South Wales", "Australia", "AUS", "OC"),
];
