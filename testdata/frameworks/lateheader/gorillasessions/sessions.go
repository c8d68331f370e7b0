package gorillasessions

import (
	"fmt"
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("secret"))

func afterBody(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["visits"] = 1
	fmt.Fprintln(w, "hello")
	session.Save(r, w) // want "browsers never get this cookie: it is set after the headers of the response were sent"
}

func afterRedirect(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	http.Redirect(w, r, "/", http.StatusSeeOther)
	if err := sessions.Save(r, w); err != nil { // want "browsers never get this cookie"
		fmt.Println(session.Name(), err)
	}
}

func inStore(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	w.WriteHeader(http.StatusOK)
	store.Save(r, w, session) // want "browsers never get this cookie"
}

// What comes between puts something into it, which would be lost.
func filledLate(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	w.WriteHeader(http.StatusOK)
	session.Values["visits"] = 1
	session.Save(r, w) // want "browsers never get this cookie"
}

// So may what sends the headers.
func renders(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	fmt.Fprintln(w, session.Flashes())
	session.Save(r, w) // want "browsers never get this cookie"
}

func all(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	sessions.Save(r, w) // want "browsers never get this cookie"
}

func save(w http.ResponseWriter, r *http.Request, session *sessions.Session) {
	session.Save(r, w)
}

func byHelper(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	w.WriteHeader(http.StatusOK)
	session.Values["visits"] = 1
	save(w, r, session) // want "browsers never get the cookie that this call sets"
}

func deferred(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	defer session.Save(r, w) // want "browsers never get this cookie"
	fmt.Fprintln(w, "hello")
}

func first(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["visits"] = 1
	if err := session.Save(r, w); err != nil {
		http.Error(w, "no session", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, "hello")
}

func status(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	w.Header().Set("X-Session", session.Name())
	session.Save(r, w)
	w.WriteHeader(http.StatusNoContent)
}
