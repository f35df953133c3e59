/** Id of the heading over what is shown of a set; the focus goes there when one moves on. */
export const HERE = "training-here";
