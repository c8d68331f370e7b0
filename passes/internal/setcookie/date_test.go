package setcookie

import (
	"net/http"
	"testing"
	"time"
)

func TestIsDate(t *testing.T) {
	at := time.Date(2027, time.March, 4, 15, 6, 7, 890, time.UTC)
	for value, want := range map[string]bool{
		at.Format(http.TimeFormat):       true,
		at.Format(time.RFC1123):          true,
		at.Format(time.RFC1123Z):         true,
		at.Format(time.RFC850):           true,
		at.Format(time.ANSIC):            true,
		at.Format(time.UnixDate):         true,
		at.Format(time.RFC822):           true, // in Firefox
		"03/04/27 15:06:07":              true, // likewise
		"27-03-04 15:06:07 GMT":          true,
		"Thu, 04-Mar-2027 15:06:07 GMT":  true,
		"4 march 27 1:2:3":               true,
		"15:06:07.5 4th MARCH 2027 junk": true,
		"Thu, 01 Jan 1970 00:00:00 GMT":  true,

		at.String():                     false, // the month is a number
		at.Format(time.DateTime):        false,
		at.Format(time.RFC3339):         false,
		at.Format(time.Stamp):           false, // nor a year
		"Thu, 04 Mar 1600 15:06:07 GMT": false,
		"Thu, 32 Mar 2027 15:06:07 GMT": false,
		"Thu, 04 Mar 2027 24:06:07 GMT": false,
		"Thu, 04 Mar 2027 15:60:07 GMT": false,
		"Thu, 04 Mae 2027 15:06:07 GMT": false,
		"1805382367":                    false,
		"0":                             false,
		"Session":                       false,
		"":                              false,
	} {
		if got := IsDate(value); got != want {
			t.Errorf("IsDate(%q) = %t", value, got)
		}
	}
}
