package good

import (
	"fmt"
	"net/http"
	"time"
)

// Browsers read a date in each of these.
func dates(w http.ResponseWriter, id string, until time.Time) {
	w.Header().Add("Set-Cookie", "a="+id+"; Expires="+until.UTC().Format(http.TimeFormat))
	w.Header().Add("Set-Cookie", "b="+id+"; Expires="+until.Format(time.RFC1123))
	w.Header().Add("Set-Cookie", "c="+id+"; Expires="+until.Format(time.RFC850))
	w.Header().Add("Set-Cookie", fmt.Sprintf("d=%s; Expires=%s", id, until.Format(time.ANSIC)))
	w.Header().Add("Set-Cookie", "e=1; Expires=Wed 21 Oct 2026 07:28:00")
	w.Header().Add("Set-Cookie", "g="+id+"; Expires="+until.Format(time.RFC822)) // in Firefox
	w.Header().Add("Set-Cookie", "h="+id+"; Expires="+until.Format("01/02/06 15:04:05"))
	w.Header().Add("Set-Cookie", "f=1; Expires=Oct-21-26 7:28:00")
}

// Max-Age takes its place.
func maxAge(w http.ResponseWriter, id string, until time.Time) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Max-Age=3600; Expires=%s", id, until))
	w.Header().Add("Set-Cookie", "theme=dark; Expires=0; Max-Age=0")
}

// What is meant is that there is no date.
func session(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Expires=Session")
	w.Header().Add("Set-Cookie", "theme=light; Expires=")
}

// How it is printed is not known.
func unknownLayout(w http.ResponseWriter, layout string, until time.Time, date fmt.Stringer) {
	w.Header().Add("Set-Cookie", "a=1; Expires="+until.Format(layout))
	w.Header().Add("Set-Cookie", fmt.Sprintf("b=1; Expires=%s", date))
}
