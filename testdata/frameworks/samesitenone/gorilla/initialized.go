package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var initializedStore = sessions.NewCookieStore([]byte("key"))

func init() {
	initializedStore.Options.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	initializedStore.Options.Secure = false
}

func byInitializedStore(w http.ResponseWriter, r *http.Request) error {
	session, err := initializedStore.Get(r, "session")
	if err != nil {
		return err
	}
	session.Values["known"] = true
	return session.Save(r, w)
}
