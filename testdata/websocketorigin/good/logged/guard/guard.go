// Package guard looks at requests.
package guard

import (
	"errors"
	"net/http"
)

// Note notes that an origin asks. It panics where it must not.
func Note(r *http.Request, origin string) {
	if origin != "https://"+r.Host {
		panic(errors.New("not allowed"))
	}
}
