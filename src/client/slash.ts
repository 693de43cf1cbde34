const KEY = 'slash';

/** Whether `/` alone leads to the search field: yes, unless the reader has switched it off. */
export const slashGoesToSearch = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
};

/** Remembers the reader's choice on this device only. */
export const chooseSlash = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is refused (private window): the key stays.
  }
};
