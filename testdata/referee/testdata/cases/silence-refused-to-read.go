// The silence: what leaves with the origin only says that there is no login.
//
// executed: credentials
// reported: nothing
// differs: miss credentials (silence: refused to read)

package api

import (
	"net/http"
)

func Handler(writer http.ResponseWriter, request *http.Request) {

	for _, name := range []string{"Origin"} {
		writer.Header().Add("Vary", name)
	}

	writer.Header().Set("Access-Control-Allow-Credentials", "true")
	writer.Header().Set("Access-Control-Allow-Origin", request.Header.Get("Origin"))

	http.Error(writer, "unauthorized", 401)

}
