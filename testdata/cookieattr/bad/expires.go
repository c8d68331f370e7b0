package bad

import (
	"fmt"
	"net/http"
	"time"
)

func printedTime(w http.ResponseWriter, id string) {
	until := time.Now().Add(time.Hour)
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Expires=%s; HttpOnly", id, until)) // want `browsers read no date in an Expires such as "2026-03-04 15:06:07 \+0000 UTC" and ignore it: the cookie stays until they are closed`
}

func printedValue(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Path=/; Expires=%v", id, time.Now().Add(time.Hour))) // want "browsers read no date in an Expires such as"
}

func stringOfTime(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; Expires="+time.Now().Add(time.Hour).String()+"; Path=/") // want "browsers read no date in an Expires such as"
}

func otherLayout(w http.ResponseWriter, id string) {
	until := time.Now().Add(time.Hour).Format(time.RFC3339)
	w.Header().Add("Set-Cookie", "sid="+id+"; Expires="+until) // want "browsers read no date in an Expires such as"
}

func seconds(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Expires=%d", id, time.Now().Add(time.Hour).Unix())) // want "browsers read no date in an Expires such as"
}

func constantDate(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Expires=2030-01-31 12:00:00; Path=/") // want "browsers read no date in an Expires such as"
}

func zero(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sid=; Path=/; Expires=0") // want "browsers read no date in an Expires such as"
}

func domainWithUnderscore(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Domain: "my_app.example.com"}) // want "net/http leaves out a Domain with an underscore"
}
