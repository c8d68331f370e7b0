// Package ginlogin has the login of gin before a library's middleware.
package ginlogin

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func used() {
	r := gin.Default()
	r.Use(gin.BasicAuth(gin.Accounts{"me": "secret"})) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(cors.Default())
	r.PUT("/x", put)
	r.Run()
}

func listed(accounts gin.Accounts) {
	r := gin.New()
	r.Use(gin.BasicAuthForRealm(accounts, "here"), cors.Default()) // want "they send that without cookies and Authorization, and this refuses it then"
	r.PUT("/x", put)
	r.Run()
}
