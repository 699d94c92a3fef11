/* What our pjproject is compiled with. The library's own defaults stand in pjlib/include/pj/config.h and its kin. */

#define NDEBUG 1                                    /* an assertion of the library's must not end a call */
#define PJSUA_MAX_CALLS 64                          /* what [line] max_calls may ask for */
#define PJSUA_MAX_ACC 8
#define PJSUA_MAX_CONF_PORTS 254

/* whom we listen to */
#define PJMEDIA_TRANSPORT_SWITCH_REMOTE_ADDR 0      /* RTP from a stranger is never followed */
#define PJSIP_MAX_PKT_LEN 4000                      /* a longer message is dropped, or its connection closed */
#define PJSIP_TRANSPORT_SERVER_IDLE_TIME_FIRST 5    /* seconds for a TCP peer that connects and says nothing */

/* what there is */
#define PJ_HAS_SSL_SOCK 1
#define PJSIP_HAS_TLS_TRANSPORT 1
#define PJMEDIA_HAS_SRTP 1
#define PJMEDIA_HAS_VIDEO 0
